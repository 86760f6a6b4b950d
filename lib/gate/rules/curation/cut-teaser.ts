import { type Line, readable } from '../../line.ts'
import { entities, numbers, type Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { isCutShort } from '../../text/cut-short.ts'
import { normalise } from '../../text/normalise.ts'
import { isSameFigure } from '../../text/numbers.ts'

const teasers = new Set(['teaser', 'standfirst', 'socialDescription'])

export const cutTeaser: Rule = {
  id: 'CUR-05',
  group: 'curation',
  severity: 'W',
  stage: 's',
  title: 'A teaser is cut off, or says what the story does not',
  why: 'It is the first thing that readers see of the house.',
  fix: 'End it with a sentence, and say only what the story says.',
  falseAlarms: 'low',
  judged: 'Of 22 looked at all were cut off.',
  *find(reading) {
    for (const line of reading.prose) {
      const text = readable(line.text)
      const isTeaser = teasers.has(line.field)
      if (!isTeaser && line.role !== 'paragraph' && line.role !== 'item') continue
      const isCut = isTeaser || /(?:…|\.{3})$/.test(text) ? isCutShort(text, reading) : false
      if (isCut)
        yield {
          line,
          start: Math.max(0, line.text.trimEnd().length - 30),
          end: line.text.trimEnd().length,
          message: isTeaser ? 'The teaser is cut off' : 'The text is cut off',
        }
      else if (line.field === 'teaser') yield* differences(reading, line)
    }
  },
}

function* differences(reading: Reading, line: Line) {
  const rest = reading.prose.filter(({ field }) => field === 'body' || field === 'standfirst' || field === 'headline')
  const text = normalise(rest.map((other) => other.text).join(' '))
  if (!reading.body.length) return
  const name = entities(reading, line).find(
    (entity) =>
      !normalise(entity.name)
        .split(' ')
        .some((word) => word.length > 2 && text.includes(word)),
  )
  if (name) yield { line, start: name.start, end: name.end, message: `The story does not have “${name.name}”` }
  const figures = rest.flatMap(numbers)
  const figure = numbers(line).find((one) => /\d{2}/.test(one.text) && !figures.some((other) => isSameFigure(one, other)))
  if (figure) yield { line, start: figure.start, end: figure.end, message: `The story does not have “${figure.text.trim()}”` }
}
