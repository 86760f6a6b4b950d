import type { Line } from '../../line.ts'
import { numbers, type Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { passageOf, sourceNumbers } from '../../source-lines.ts'
import { contentWords } from '../../text/content-words.ts'
import { type FoundNumber, isSameFigure } from '../../text/numbers.ts'

export const contradictedFigure: Rule = {
  id: 'DRF-05',
  group: 'drift',
  severity: 'E',
  stage: 's',
  title: 'A figure that the source gives otherwise',
  why: '4.2 became 42, a million a billion.',
  fix: 'Write the figure of the source.',
  falseAlarms: 'low',
  needs: ['sources'],
  *find(reading) {
    for (const line of reading.prose)
      for (const figure of numbers(line)) {
        const theirs =
          (figure.unit || figure.noun) && !figure.isAge && !figure.isYear ? contradicted(reading, line, figure) : null
        if (theirs)
          yield {
            line,
            start: figure.start,
            end: figure.end,
            message: `The source says “${theirs.text}”, you say “${figure.text.trim()}”`,
            fix: `Replace it by “${theirs.text}”.`,
            instead: theirs.text,
            data: { theirs: theirs.text, ...passageOf(theirs.line) },
          }
      }
  },
}

/** The source’s figure of the same unit in the same company of words, where none equals ours. */
export function contradicted(reading: Reading, line: Line, figure: FoundNumber): { text: string; line: Line } | null {
  const others = sourceNumbers(reading)
  if (others.some((other) => isSameFigure(figure, other))) return null
  const company = around(line.text, figure)
  let best: { text: string; line: Line; shared: number } | null = null
  for (const other of others) {
    if (other.unit !== figure.unit || other.noun !== figure.noun || other.isYear || other.isAge) continue
    const shared = [...around(other.line.text, other)].filter((word) => company.has(word)).length
    if (shared >= 2 && shared > (best?.shared ?? 0)) best = { text: other.text.trim(), line: other.line, shared }
  }
  return best
}

// The words within about eight tokens on either side.
function around(text: string, { start, end }: { start: number; end: number }): Set<string> {
  return contentWords(`${text.slice(Math.max(0, start - 60), start)} ${text.slice(end, end + 60)}`)
}
