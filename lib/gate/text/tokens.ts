import type { Span } from './span.ts'

export interface Token extends Span {
  text: string
}

// Words with what may stand inside them: d’Estaing, Ore.zo, Jean-Paul, 4.2, 1,200.
const word = /[\p{L}\p{N}\p{M}]+(?:['’.,\-‐‑][\p{L}\p{N}\p{M}]+)*/gu

/** The words and numbers of a text, in order. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = []
  for (const { 0: whole, index } of text.matchAll(word)) split(whole, index, found)
  return found
}

// A comma joins digits only: “Lund,and” is two words.
function split(whole: string, index: number, into: Token[]): void {
  let from = 0
  for (let comma = whole.indexOf(','); comma >= 0; comma = whole.indexOf(',', comma + 1)) {
    if (/\d/.test(whole[comma - 1] ?? '') && /\d/.test(whole[comma + 1] ?? '')) continue
    into.push({ text: whole.slice(from, comma), start: index + from, end: index + comma })
    from = comma + 1
  }
  into.push({ text: whole.slice(from), start: index + from, end: index + whole.length })
}
