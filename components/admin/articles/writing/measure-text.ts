import type { ArticleContent } from '#lib/articles/content.ts'
import { plainText } from '#lib/articles/plain-text.ts'
import type { Coverage } from '#lib/gate/finding.ts'

const wordsAMinute = 230

/** How long the text is, for its writer. */
export function measureText(body: ArticleContent['body'], language: string): { words: number; minutes: number } {
  const words = countWords(plainText(body), language)
  return { words, minutes: words ? Math.max(1, Math.round(words / wordsAMinute)) : 0 }
}

function countWords(text: string, language: string): number {
  const isSpaced = !/^(zh|ja|th|km|lo|my)\b/.test(language)
  if (isSpaced) return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0
  let words = 0
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) if (isWordLike) words += 1
  return words
}

/** How many of the paragraphs that claim something are cited. Null while the checks have not been asked. */
export function citedShare(coverage: Coverage[] | undefined): { cited: number; factual: number } | null {
  if (!coverage) return null
  const factual = coverage.filter(({ state }) => state !== 'exempt')
  return { cited: factual.filter(({ state }) => state === 'cited').length, factual: factual.length }
}
