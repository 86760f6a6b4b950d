import { verdicts } from '../../accusations.ts'
import type { Rule } from '../../rule.ts'

export const presumedGuilty: Rule = {
  id: 'LEG-02',
  group: 'legal',
  severity: 'W',
  stage: 's',
  title: 'A person is called guilty who is only charged',
  why: 'Everybody is innocent until a court has spoken.',
  fix: 'Write “suspected”, “charged” or “accused”.',
  falseAlarms: 'medium',
  *find(reading) {
    for (const { line, start, end, who } of verdicts(reading))
      yield { line, start, end, message: `${who.name} is called guilty, and the text knows of a charge only` }
  },
}
