import type { ArticleContent } from '../articles/content.ts'
import { inlineText, linesOf } from '../articles/plain-text.ts'

/** Whether the headline, the standfirst or the first paragraph says something else than before. */
export function touchesOpening(before: ArticleContent, after: ArticleContent): boolean {
  return openingOf(before) !== openingOf(after)
}

function openingOf({ headline, standfirst, body }: ArticleContent): string {
  const first = body.content.find(({ type }) => type === 'paragraph')
  return [headline, standfirst, ...(first ? linesOf(first).map(inlineText) : [])].join('\n')
}
