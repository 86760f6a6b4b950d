import { accusations } from '../../accusations.ts'
import type { Rule } from '../../rule.ts'

export const accusation: Rule = {
  id: 'LEG-01',
  group: 'legal',
  severity: 'W',
  stage: 's',
  title: 'An accusation stands as a fact',
  why: 'Who is accused of a crime has a right to the word “accused”.',
  fix: 'Say who says so, and cite it.',
  falseAlarms: 'medium',
  *find(reading) {
    for (const { line, start, end, who } of accusations(reading))
      yield { line, start, end, message: `An accusation against ${who.name} is stated as fact` }
  },
}
