import { type Line, readable } from '../../line.ts'
import { leakPatterns } from '../../patterns/patterns.ts'
import { isQuoted } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { matches } from '../../text/span.ts'

export const processNote: Rule = {
  id: 'LEAK-02',
  group: 'leakage',
  severity: 'E',
  stage: 's',
  title: 'A note about how the text was made stands in it',
  why: 'Notes of an editing tool are not part of the story. What is true of them belongs under “How this was made”.',
  fix: 'Delete the passage; if it is true, move it to “How this was made”.',
  falseAlarms: 'low',
  *find(reading) {
    const last = reading.body.findLast(({ text }) => readable(text) !== '')
    const leaks = leakPatterns(reading.patterns)
    const strongOnes = leaks.flatMap(({ process }) => process.strong)
    const weakOnes = leaks.flatMap(({ process }) => process.weak)
    for (const line of reading.prose) {
      const strong = hitsIn(line, strongOnes)
      const [first] = strong
      if (!first) continue
      const weak = hitsIn(line, weakOnes)
      const isSure = strong.length + weak.length > 1 || line === last
      const end = Math.max(...strong.map((hit) => hit.end))
      const message = `This reads like a note about how the text was made: “${line.text.slice(first.start, first.end)}”`
      yield {
        line,
        start: first.start,
        end,
        message,
        severity: isSure ? 'E' : 'W',
        data: { strong: strong.length, weak: weak.length },
      }
    }
  },
}

// Hits that overlap are one.
function hitsIn(line: Line, patterns: RegExp[]) {
  const found = patterns
    .flatMap((pattern) => matches(pattern, line.text).slice(0, 3))
    .filter(({ start }) => !isQuoted(line, start))
  found.sort((a, b) => a.start - b.start)
  return found.filter((hit, index) => index === 0 || hit.start >= (found[index - 1]?.end ?? 0))
}
