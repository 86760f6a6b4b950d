import type { ArticleContent } from '../articles/content.ts'
import type { InlineNode } from '../articles/document.ts'
import { inlineText, linesOf } from '../articles/plain-text.ts'

/** One place where a reference is leaned on. */
export interface Use {
  key: string
  locator: string
  /** The sentence before the marker, or the key point. */
  sentence: string
}

/** Every use of a reference in reading order: key points first, then the body, as the page shows them. */
export function listUses(content: Pick<ArticleContent, 'keyPoints' | 'body'>): Use[] {
  const points = content.keyPoints.flatMap(({ text, cites }) => cites.map((key) => ({ key, locator: '', sentence: text })))
  return [...points, ...content.body.content.flatMap(linesOf).flatMap(usesInLine)]
}

function usesInLine(line: InlineNode[]): Use[] {
  return line.flatMap((node, index) => {
    if (node.type !== 'cite') return []
    const sentence = lastSentence(inlineText(line.slice(0, index)))
    return node.attrs.items.map(({ key, locator }) => ({ key, locator, sentence }))
  })
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

function lastSentence(text: string): string {
  return [...segmenter.segment(text.trim())].at(-1)?.segment.trim() ?? ''
}
