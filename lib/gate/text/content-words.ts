import { stopWords } from '../patterns/stop-words.ts'
import { normalise } from './normalise.ts'
import { stem } from './stem.ts'
import { tokensOf } from './tokens.ts'

/** The words that carry the sense: more than three letters, no function word, stemmed. */
export function contentWords(text: string): Set<string> {
  const found = new Set<string>()
  for (const token of tokensOf(normalise(text))) {
    if (token.text.length > 3 ? !stopWords.has(token.text) : /^\d+$/.test(token.text)) found.add(stem(token.text))
  }
  return found
}

/** How much of the smaller set of content words the other holds, 0 to 1; 0 where either has none. */
export function containment(a: string | Set<string>, b: string | Set<string>): number {
  const one = typeof a === 'string' ? contentWords(a) : a
  const other = typeof b === 'string' ? contentWords(b) : b
  const least = Math.min(one.size, other.size)
  if (!least) return 0
  let shared = 0
  for (const word of one) if (other.has(word)) shared += 1
  return shared / least
}
