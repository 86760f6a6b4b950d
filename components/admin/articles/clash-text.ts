import type { ArticleContent } from '#lib/articles/content.ts'
import type { Block } from '#lib/articles/document.ts'
import type { Clash } from '#lib/articles/merge/merge-content.ts'
import { plainText } from '#lib/articles/plain-text.ts'

/** One side of a clash as a person would read it. */
export function clashText({ field }: Clash, side: unknown, nameOf: (id: string) => string): string {
  if (side === null || side === undefined || side === '') return ''
  if (field === 'body') return plainText({ type: 'doc', content: side as Block[] }) || '(a break, or a picture without a caption)'
  if (field === 'keyPoints') return (side as ArticleContent['keyPoints']).map(({ text }) => `• ${text}`).join('\n')
  if (field === 'sectionId') return nameOf(String(side))
  if (typeof side === 'string') return nameOf(side)
  return Object.values(side as object)
    .flat()
    .filter((part) => typeof part === 'string' && part !== '')
    .map(String)
    .join('\n')
}
