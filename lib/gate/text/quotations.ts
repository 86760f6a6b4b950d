import type { Span } from './span.ts'

export interface Quotation extends Span {
  /** What stands between the marks. */
  text: string
  words: number
}

const closers: Record<string, string> = { '“': '”', '«': '»', '„': '“”', '"': '"', '‘': '’', '»': '«', '‟': '”' }
const mostUnits = 3_000

/** Whole pairs of quotation marks in a text, whatever they hold. */
export function quotedSpans(text: string): Quotation[] {
  const found: Quotation[] = []
  for (let at = 0; at < text.length; at += 1) {
    const closing = closers[text[at] ?? '']
    if (!closing || !opens(text, at)) continue
    const end = closeOf(text, at, closing)
    if (end < 0) continue
    const inside = text.slice(at + 1, end)
    found.push({ start: at, end: end + 1, text: inside, words: inside.match(/[\p{L}\p{N}]+/gu)?.length ?? 0 })
    at = end
  }
  return found
}

/** Quotations of at least four words or 25 characters; shorter ones are names or scare quotes. */
export function quotationsOf(text: string): Quotation[] {
  return quotedSpans(text).filter(({ words, text: inside }) => words >= 4 || inside.length >= 25)
}

function opens(text: string, at: number): boolean {
  const mark = text[at]
  const before = text[at - 1] ?? ' '
  // The title of a link that was never read as Markdown.
  if (mark === '"' && text.slice(0, at).trimEnd().endsWith('](')) return false
  if (mark === '»') return /[\s(]/.test(before) && /\p{L}/u.test(text[at + 1] ?? '')
  return mark === '"' || mark === '‘' ? !/[\p{L}\p{N}]/u.test(before) && /\S/.test(text[at + 1] ?? ' ') : true
}

function closeOf(text: string, at: number, closing: string): number {
  const most = Math.min(text.length, at + mostUnits)
  for (let end = at + 1; end < most; end += 1) {
    const mark = text[end] ?? ''
    if (!closing.includes(mark)) continue
    // An apostrophe is no closing mark: “the city’s”.
    if (mark === '’' && /[\p{L}\p{N}]/u.test(text[end + 1] ?? '')) continue
    return end
  }
  return -1
}
