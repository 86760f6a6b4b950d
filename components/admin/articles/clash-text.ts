import type { ArticleContent } from '#lib/articles/content.ts'
import type { Block } from '#lib/articles/document.ts'
import type { Clash } from '#lib/articles/merge/merge-content.ts'
import { bodyLines } from '#lib/compare/body-lines.ts'
import { pointText } from './point-text.ts'

/** One side of a clash as a person would read it. */
export function clashText({ field }: Clash, side: unknown, nameOf: (id: string) => string): string {
  if (side === null || side === undefined || side === '') return ''
  if (field === 'body')
    return bodyLines({ type: 'doc', content: side as Block[] }, (key) => key)
      .map(({ text }) => text)
      .join('\n')
  if (field === 'keyPoints') return (side as ArticleContent['keyPoints']).map(pointText).join('\n')
  if (field === 'sectionId') return nameOf(String(side))
  if (typeof side === 'string') return nameOf(side)
  return Object.values(side as object)
    .flat()
    .filter((part) => typeof part === 'string' && part !== '')
    .map(String)
    .join('\n')
}
