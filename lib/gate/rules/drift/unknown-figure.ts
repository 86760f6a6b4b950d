import { numbers, type Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { isComparable, sourceNumbers } from '../../source-lines.ts'
import { type FoundNumber, isSameFigure } from '../../text/numbers.ts'
import { contradicted } from './contradicted-figure.ts'

export const unknownFigure: Rule = {
  id: 'DRF-04',
  group: 'drift',
  severity: 'E',
  stage: 's',
  title: 'A figure that no source has',
  why: 'Machines fill in figures.',
  fix: 'Correct it, or cite where it is from.',
  falseAlarms: 'medium',
  needs: ['sources'],
  *find(reading) {
    if (!reading.facts.sources?.length) return
    for (const line of reading.prose.filter((each) => isComparable(reading, each)))
      for (const figure of numbers(line)) {
        if (!(figure.unit || figure.noun) || figure.isAge || figure.value === 1 || isKnown(reading, figure)) continue
        if (contradicted(reading, line, figure)) continue
        yield { line, start: figure.start, end: figure.end, message: `No source has the figure “${figure.text.trim()}”` }
      }
  },
}

function isKnown(reading: Reading, figure: FoundNumber): boolean {
  return sourceNumbers(reading).some((other) => isSameFigure(figure, other))
}
