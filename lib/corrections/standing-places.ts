import type { ArticleContent } from '../articles/content.ts'
import type { Change } from '../gate/finding.ts'
import { citeMark, fieldLine, type Line } from '../gate/line.ts'
import { linesOf } from '../gate/lines-of.ts'
import { valueForms } from './value-forms.ts'

/** A place where a wrong value still stands, and what would stand there. */
export interface Place extends Change {
  /** The same as long as the text around it does not change: what is let stand is named by it. */
  key: string
  found: string
  before: string
  after: string
}

const around = 60

/**
 * Everywhere in an article where the wrong words stand, in any way of writing them: headlines, standfirst, teaser, key
 * points, summary, what search and social networks show, descriptions and captions, the text. Not within the right words.
 */
export function standingPlaces(content: ArticleContent, wrong: string, right: string): Place[] {
  const forms = valueForms(wrong, right).map((form) => ({ ...form, pattern: wholeWords(form.wrong) }))
  const kept = valueForms(right, right).map((form) => wholeWords(form.wrong))
  return [...linesOf(content), ...speakers(content)].flatMap((line) => {
    const isRight = kept.flatMap((pattern) => spansOf(pattern, line.text))
    const hits = forms.flatMap(({ pattern, right: words }) =>
      spansOf(pattern, line.text).map(({ start, end }) => ({ start, end, words })),
    )
    const wrongly = hits.filter(({ start, end }) => !isRight.some((span) => span.start <= start && span.end >= end))
    const inOrder = [...new Map(wrongly.map((hit) => [hit.start, hit])).values()].sort((a, b) => a.start - b.start)
    return inOrder.map(({ start, end, words }, index) => toPlace(line, index, start, end, words))
  })
}

function toPlace({ path, text }: Line, index: number, start: number, end: number, words: string): Place {
  const found = text.slice(start, end)
  const opens = /^\p{Lu}/u.test(found) && /^\p{Ll}/u.test(words)
  const replacement = opens ? words.charAt(0).toUpperCase() + words.slice(1) : words
  const readable = (part: string) => part.replaceAll(citeMark, '').replace(/\s+/g, ' ')
  return {
    ...{ key: `${path}#${index}`, path, start, end, found, replacement },
    before: readable(text.slice(Math.max(0, start - around), start)),
    after: readable(text.slice(end, end + around)),
  }
}

// Spaces, quotation marks and dashes count as themselves in any form.
function wholeWords(words: string): RegExp | null {
  const trimmed = words.trim()
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return null
  const escaped = trimmed
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '[\\s\\u00A0\\u202F]+')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/["“”„]/g, '["“”„]')
    .replace(/[-‐‑–—]/g, '[-‐‑–—]')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,])${escaped}(?![\\p{L}\\p{N}])(?![.,]\\p{N})`, 'giu')
}

function spansOf(pattern: RegExp | null, text: string): { start: number; end: number }[] {
  if (!pattern) return []
  return [...text.matchAll(pattern)].map(({ index, 0: hit }) => ({ start: index, end: index + hit.length }))
}

function speakers({ body }: ArticleContent): Line[] {
  return body.content.flatMap((block, index) =>
    block.type === 'blockquote' && block.attrs?.speaker
      ? [fieldLine(`body.content.${index}.attrs.speaker`, 'speaker', block.attrs.speaker)]
      : [],
  )
}
