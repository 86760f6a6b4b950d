import { normalise } from './normalise.ts'
import type { Span } from './span.ts'
import { type Token, tokensOf } from './tokens.ts'

export interface Restored extends Span {
  /** The source's own words for this stretch of the quotation. */
  words: string
}

/**
 * A quotation word by word beside the passage that it was made from. The stretch is from its first word to its last, so
 * that the marks around it stay. @returns null where the quotation leaves something out: it is not one passage
 */
export function sourceWording(quote: string, passage: string): Restored | null {
  if (/\u2026|\.\.\.|\[/.test(quote)) return null
  const [ours, theirs] = [tokensOf(quote), tokensOf(passage)]
  const pairs = aligned(ours, theirs)
  const [first, last] = [pairs[0], pairs.at(-1)]
  const [head, tail] = [ours[0], ours.at(-1)]
  if (!first || !last || !head || !tail) return null
  // Words at the ends that the source says otherwise are as many there.
  const from = theirs[Math.max(0, first.theirs - first.ours)]
  const to = theirs[Math.min(theirs.length - 1, last.theirs + ours.length - 1 - last.ours)]
  if (!from || !to) return null
  return { start: head.start, end: tail.end, words: passage.slice(from.start, to.end).replace(/\s+/g, ' ') }
}

interface Pair {
  ours: number
  theirs: number
}

/** The longest run of words that both have in this order. */
function aligned(ours: Token[], theirs: Token[]): Pair[] {
  const [a, b] = [ours, theirs].map((tokens) => tokens.map(({ text }) => normalise(text))) as [string[], string[]]
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = best[i]
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push({ ours: i++, theirs: j++ })
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}
