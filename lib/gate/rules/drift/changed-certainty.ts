import { type Line, readable } from '../../line.ts'
import { quoted, sentences } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { passageOf, sourceLines } from '../../source-lines.ts'
import { containment, contentWords } from '../../text/content-words.ts'
import { matches } from '../../text/span.ts'

export const changedCertainty: Rule = {
  id: 'DRF-10',
  group: 'drift',
  severity: 'W',
  stage: 's',
  title: 'The text is surer, or less sure, than its source',
  why: '“Allegedly” was dropped, or a “not”.',
  fix: 'Say it as surely as the source does.',
  falseAlarms: 'medium',
  needs: ['sources'],
  *find(reading) {
    const { hedge, negation } = reading.patterns
    const theirs = sourceLines(reading).flatMap((line) => sentences(line).map((span) => sayingOf(line, span.start, span.end)))
    if (!hedge || !negation || !theirs.length) return
    for (const line of reading.paragraphs) {
      for (const { start, end } of sentences(line)) {
        const ours = sayingOf(line, start, end)
        if (ours.words.size < 4) continue
        const same = alike(ours.words, theirs)
        if (!same) continue
        const change = changeOf(ours, same, hedge, negation)
        if (change)
          yield { line, start, end, message: `${change} The source reads “${same.text.slice(0, 200)}”`, data: same.place }
      }
    }
  },
}

interface Saying {
  text: string
  words: Set<string>
  hasQuote: boolean
  place: { passage: string; key: string }
}

function sayingOf(line: Line, start: number, end: number): Saying {
  const text = readable(line.text.slice(start, end))
  const hasQuote = quoted(line).some((quote) => quote.start >= start && quote.start < end)
  return { text, words: contentWords(text), hasQuote, place: { ...passageOf(line), passage: text.slice(0, 300) } }
}

function alike(words: Set<string>, sayings: Saying[]): Saying | null {
  let best: { saying: Saying; share: number } | null = null
  for (const saying of sayings) {
    if (saying.words.size < 4) continue
    const share = containment(words, saying.words)
    if (share >= 0.6 && share > (best?.share ?? 0)) best = { saying, share }
  }
  return best?.saying ?? null
}

function changeOf(ours: Saying, theirs: Saying, hedge: RegExp, negation: RegExp): string | null {
  if (hedge.test(theirs.text) && !hedge.test(ours.text) && !/\b(?:said|according|told|claim)/i.test(ours.text))
    return 'The source is less sure than the text.'
  if (hedge.test(ours.text) && theirs.hasQuote && !hedge.test(theirs.text)) return 'The source is surer than the text.'
  const count = (text: string) => matches(negation, text).length
  return count(ours.text) % 2 !== count(theirs.text) % 2 ? 'A “not” was lost or added.' : null
}
