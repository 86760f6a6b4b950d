import { entities, sentenceAt } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

export const minor: Rule = {
  id: 'LEG-03',
  group: 'legal',
  severity: 'I',
  stage: 's',
  title: 'A minor may be recognised',
  why: 'Children in stories of crime, illness or abuse are protected.',
  fix: 'An editor decides whether the name stays.',
  falseAlarms: 'high',
  *find(reading) {
    const { minor: young, vulnerable } = reading.patterns
    if (!young || !vulnerable) return
    for (const line of reading.body) {
      const hit = young.exec(line.text)
      if (!hit || !vulnerable.test(line.text)) continue
      const { start, end } = sentenceAt(line, hit.index)
      const isNamed = entities(reading, line).some((name) => name.words >= 2 && name.start >= start && name.end <= end)
      if (isNamed) yield { line, start: hit.index, end: hit.index + hit[0].length, message: 'A minor may be identifiable' }
    }
  },
}
