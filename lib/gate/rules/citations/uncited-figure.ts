import type { Line } from '../../line.ts'
import { isCited, numbers, quotations, type Reading, sentenceAt, tokens } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { isWithin } from '../../text/span.ts'

export const uncitedFigure: Rule = {
  id: 'CIT-04',
  group: 'citations',
  severity: 'W',
  stage: 's',
  title: 'A figure or a superlative has no source',
  why: 'Figures are what readers take away and pass on.',
  fix: 'Cite where it comes from.',
  falseAlarms: 'medium',
  judged: 'Of 16 warnings and notes looked at 5 were no claim; what a bare number is has become a note.',
  softened: 'I for a bare number of two or three digits: a third of those looked at were no claim.',
  *find(reading) {
    for (const line of reading.paragraphs) {
      const bare = new Set<number>()
      if (tokens(line).length < 6) continue
      for (const { start, end, isFirm } of claims(reading, line)) {
        const sentence = sentenceAt(line, start)
        if (bare.has(sentence.start) || isCited(line, sentence)) continue
        bare.add(sentence.start)
        yield {
          line,
          start,
          end,
          message: `Figure without a source: “${line.text.slice(start, end).trim()}”`,
          severity: isFirm ? 'W' : 'I',
        }
      }
    }
  },
}

function claims(reading: Reading, line: Line) {
  const figures = numbers(line).filter(
    ({ unit, digits, isYear, isAge, isOrdinal, text, start }) =>
      (/\d/.test(text) || unit === '%') &&
      (unit ? unit !== 'year' && unit !== '°' : digits >= 2) &&
      !isYear &&
      !isAge &&
      !isOrdinal &&
      !isDateOrTime(line.text, start) &&
      !isWithin(start, quotations(line)),
  )
  const graded = figures.map(({ start, end, unit, digits }) => ({ start, end, isFirm: unit !== '' || digits > 3 }))
  const superlative = reading.patterns.superlative?.exec(line.text)
  const ranked = superlative ? [{ start: superlative.index, end: superlative.index + superlative[0].length, isFirm: true }] : []
  return [...graded, ...ranked].sort((a, b) => a.start - b.start)
}

// A day of the month, a clock, a year in a range or a number in a name is no figure.
function isDateOrTime(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 14), at)
  const after = text.slice(at, at + 18)
  return (
    /(?:\p{Lu}\p{Ll}{2,8}\.?|[:/–-]|\b(?:Section|Article|No|Route|page|chapter)\.?) ?$/u.test(before) ||
    /^\d{1,2}(?::\d\d|(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2}| ?[ap]\.?m\b|[-–]\p{Ll}|s\b)/u.test(after)
  )
}
