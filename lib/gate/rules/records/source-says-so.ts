import { entities, numbers, sentenceAt, sourceTexts } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { normalise } from '../../text/normalise.ts'

export const sourceSaysSo: Rule = {
  id: 'REF-20',
  group: 'records',
  severity: 'W',
  stage: 'a',
  title: 'A source says nothing of what it is cited for',
  why: 'No name and no figure of the sentence is in the source’s text.',
  fix: 'Check the place in the source, or the source.',
  falseAlarms: 'medium',
  needs: ['sources'],
  *find(reading) {
    const texts = new Map(sourceTexts(reading).map((source) => [source.key, source]))
    for (const line of reading.body) {
      for (const { at, items } of line.cites) {
        const { start, end } = sentenceAt(line, Math.max(0, at - 1))
        const isIn = (span: { start: number }) => span.start >= start && span.start < end
        const names = entities(reading, line)
          .filter(isIn)
          .map(({ name }) => normalise(name))
        const figures = numbers(line)
          .filter((number) => isIn(number) && number.digits > 1)
          .map(({ text }) => normalise(text))
        if (names.length + figures.length < 2) continue
        for (const { key } of items) {
          const source = texts.get(key)
          if (!source) continue
          const isThere = [...names, ...figures].some((word) =>
            word.split(' ').some((part) => part.length > 2 && source.words.includes(part)),
          )
          if (!isThere)
            yield {
              line,
              start,
              end,
              message: `The source’s text does not mention ${[...names, ...figures].slice(0, 3).join(', ')}`,
              data: { key },
            }
        }
      }
    }
  },
}
