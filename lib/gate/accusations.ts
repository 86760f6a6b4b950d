import type { Line } from './line.ts'
import { once } from './once.ts'
import { entities, hasCite, isQuoted, type Reading, sentenceAt } from './reading.ts'
import type { Entity } from './text/entities.ts'
import { matches } from './text/span.ts'

export interface Accusation {
  line: Line
  start: number
  end: number
  who: Entity
}

const between = /^,? (?:(?:who|had|has|have|then|later|also|once|allegedly|and) ){0,3}$/

/** Where a person is said to have done a crime, with nobody who says so and no source. */
export const accusations = once((reading: Reading): Accusation[] => {
  const { accuse, attribution } = reading.patterns
  if (!accuse || !attribution) return []
  return reading.body.flatMap((line) =>
    matches(accuse, line.text).flatMap(({ start, end }) => {
      if (isQuoted(line, start)) return []
      const who = entities(reading, line).find(
        (name) =>
          name.words >= 2 && !/\p{Lu}{2}/u.test(name.name) && name.end <= start && between.test(line.text.slice(name.end, start)),
      )
      const sentence = sentenceAt(line, start)
      const isSaid = attribution.test(line.text.slice(sentence.start, sentence.end))
      return who && !isSaid && !hasCite(line, sentence) ? [{ line, start: who.start, end, who }] : []
    }),
  )
})

/** Where a person is called a criminal while the text knows of a charge only. */
export const verdicts = once((reading: Reading): Accusation[] => {
  const { guilt, charged } = reading.patterns
  const all = reading.body.map(({ text }) => text).join(' ')
  if (!guilt || !charged?.test(all) || /\b(?:convicted|found guilty|pleaded guilty|sentenced)\b/i.test(all)) return []
  return reading.body.flatMap((line) =>
    matches(guilt, line.text).flatMap(({ start, end }) => {
      if (isQuoted(line, start)) return []
      const near = entities(reading, line).find(
        (name) =>
          name.words >= 2 &&
          ((name.start >= end && /^,? $/.test(line.text.slice(end, name.start))) ||
            (name.end <= start && /^,? (?:(?:is|was|a|an|the|as) ){0,3}$/.test(line.text.slice(name.end, start)))),
      )
      return near ? [{ line, start: Math.min(start, near.start), end: Math.max(end, near.end), who: near }] : []
    }),
  )
})
