import { abbreviations } from '../patterns/abbreviations.ts'
import type { Span } from './span.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
// “slowly.The”: a full stop with no space after it, between two words.
const glue = /(?:\p{Ll}{2}|[”"’)\uFFFC])[.!?][”"’]?\uFFFC*(?=\p{Lu}\p{Ll})/gu

/** The sentences of a text: not cut after an abbreviation or an initial, and cut where the space is missing. */
export function sentencesOf(text: string): Span[] {
  const merged: Span[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    const last = merged.at(-1)
    const end = index + segment.length
    if (last && goesOn(text.slice(Math.max(last.start, last.end - 24), last.end))) last.end = end
    else merged.push({ start: index, end })
  }
  takeMarksBack(text, merged)
  return merged.flatMap((span) => cutAtGlue(text, span)).map((span) => trimmed(text, span))
}

const lastWord = /(?:^|[\s(“"‘])((?:\p{L}{1,2}\.){0,5}\p{L}{1,9})\.[”"’)]?\s*$/u

function goesOn(tail: string): boolean {
  const word = lastWord.exec(tail)?.[1]
  if (!word) return false
  return /^\p{Lu}$/u.test(word) || abbreviations.has(word.toLowerCase())
}

// A citation behind the full stop belongs to the sentence that it follows.
function takeMarksBack(text: string, spans: Span[]): void {
  for (const [index, span] of spans.entries()) {
    const last = spans[index - 1]
    const marks = last ? (/^\uFFFC+\s*/.exec(text.slice(span.start, span.end))?.[0].length ?? 0) : 0
    if (!last || !marks || span.start + marks >= span.end) continue
    last.end = span.start + marks
    span.start += marks
  }
}

function cutAtGlue(text: string, { start, end }: Span): Span[] {
  const cuts: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(glue)) {
    const at = start + match.index + match[0].length
    cuts.push({ start: from, end: at })
    from = at
  }
  cuts.push({ start: from, end })
  return cuts
}

function trimmed(text: string, { start, end }: Span): Span {
  let last = end
  while (last > start && /\s/.test(text[last - 1] ?? '')) last -= 1
  return { start, end: last }
}
