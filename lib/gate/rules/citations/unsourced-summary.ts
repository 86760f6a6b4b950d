import type { Line } from '../../line.ts'
import { entities, numbers } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { normalise } from '../../text/normalise.ts'
import { isSameFigure } from '../../text/numbers.ts'

const fields = new Set(['standfirst', 'keyPoint', 'summary'])

export const unsourcedSummary: Rule = {
  id: 'CIT-11',
  group: 'citations',
  severity: 'W',
  stage: 'p',
  title: 'A summary claims what the text does not',
  why: 'Many readers read no further than the summary.',
  fix: 'Say it in the text and cite it there, or cut it.',
  falseAlarms: 'medium',
  *find(reading) {
    const body = normalise(reading.body.map(({ text }) => text).join(' '))
    if (!body) return
    const figures = reading.body.flatMap(numbers)
    for (const line of reading.prose.filter(({ field }) => fields.has(field))) {
      const name = entities(reading, line).find(
        (entity) => !/^[\p{Lu}\d&]{1,5}$/u.test(entity.name) && !isTold(entity.name, body),
      )
      if (name)
        yield {
          line,
          start: name.start,
          end: name.end,
          message: `Summary claims something that the text does not: “${name.name}”`,
        }
      const figure = claimed(line).find((number) => !figures.some((other) => isSameFigure(number, other)))
      if (figure)
        yield {
          line,
          start: figure.start,
          end: figure.end,
          message: `Summary has a figure that the text does not: “${figure.text}”`,
        }
    }
  },
}

function claimed(line: Line) {
  return numbers(line).filter(({ text, digits, isOrdinal }) => /\d/.test(text) && digits > 1 && !isOrdinal)
}

function isTold(name: string, body: string): boolean {
  const words = normalise(name).split(' ')
  return words.some((word) => word.length > 2 && body.includes(word.replace(/s$/, '')))
}
