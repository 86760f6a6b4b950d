import type { Coverage } from './finding.ts'
import type { Line } from './line.ts'
import { entities, numbers, quotations, type Reading, tokens } from './reading.ts'

/** How each paragraph of the body stands to its sources: cited, attributed in words, exempt, or bare. */
export function coverageOf(reading: Reading): Coverage[] {
  return reading.paragraphs.map((line) => ({ path: line.path, state: stateOf(reading, line) }))
}

function stateOf(reading: Reading, line: Line): Coverage['state'] {
  if (line.cites.length) return 'cited'
  if (!isFactual(reading, line)) return 'exempt'
  return reading.patterns.attribution?.test(line.text) ? 'attributed' : 'bare'
}

/** A paragraph that claims something: at least 25 words, and a name, a figure or a quotation in them. */
export function isFactual(reading: Reading, line: Line): boolean {
  if (tokens(line).length < 25) return false
  return (
    quotations(line).length > 0 ||
    numbers(line).some(({ isYear, digits }) => !isYear && digits > 0) ||
    entities(reading, line).length > 0
  )
}
