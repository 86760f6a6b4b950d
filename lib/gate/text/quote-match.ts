import { normalise } from './normalise.ts'
import type { Span } from './span.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A source’s text, cut into words once. */
export interface Searchable {
  text: string
  plain: string
  words: string[]
  tokens: Token[]
}

export function searchable(text: string): Searchable {
  const tokens = tokensOf(text)
  const words = tokens.map((token) => normalise(token.text))
  return { text, plain: words.join(' '), words, tokens }
}

export interface QuoteMatch {
  /** The share of the quotation’s words that stand in one passage, in order. */
  share: number
  passage: string
  span: Span
}

const nothing: QuoteMatch = { share: 0, passage: '', span: { start: 0, end: 0 } }

/** Where a source says this: the best window of its words by longest common subsequence. […] and … count for nothing. */
export function quoteMatch(quote: string, source: Searchable): QuoteMatch {
  const wanted = tokensOf(quote.replace(/[[(](?:\u2026|\.\.\.)[\])]|\u2026|\.\.\.|\[[^\]]{0,40}\]/g, ' ')).map((token) =>
    normalise(token.text),
  )
  if (!wanted.length || !source.words.length) return nothing
  const counted = new Set(wanted)
  const width = Math.ceil(wanted.length * 1.4) + 2
  const step = Math.max(1, Math.floor(wanted.length / 4))
  let best = { share: 0, from: 0 }
  let held = 0
  const last = Math.max(0, source.words.length - width)
  for (let from = 0; from <= last + step - 1; from += step) {
    const start = Math.min(from, last)
    held = source.words.slice(start, start + width).filter((word) => counted.has(word)).length
    // Words in common are the most that a subsequence can hold.
    if (held / wanted.length <= best.share) continue
    const share = longestCommon(wanted, source.words.slice(start, start + width)) / wanted.length
    if (share > best.share) best = { share, from: start }
    if (share === 1 || start === last) break
  }
  const first = source.tokens[best.from]
  const final = source.tokens[Math.min(best.from + width, source.tokens.length) - 1]
  const span = { start: first?.start ?? 0, end: final?.end ?? 0 }
  return { share: best.share, passage: source.text.slice(span.start, span.end), span }
}

function longestCommon(a: string[], b: string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    for (let j = 1; j <= b.length; j += 1)
      next.push(word === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0))
    row = next
  }
  return row[b.length] ?? 0
}
