import { picturesIn } from '../../pictures.ts'
import type { Rule } from '../../rule.ts'

export const pictureCredit: Rule = {
  id: 'STR-05',
  group: 'structure',
  severity: 'E',
  stage: 'p',
  title: 'A picture without credit or licence, or made by a machine and not said so',
  why: 'Somebody made it, and readers should know who, or that nobody did.',
  fix: 'Name who made it and under what licence it is used.',
  falseAlarms: 'low',
  *find(reading) {
    for (const { path, mediaId, credit, licence, caption, alt } of picturesIn(reading)) {
      const kept = reading.facts.pictures?.[mediaId]
      const excerpt = caption || alt || mediaId
      if (!credit && !kept?.credit && !licence && !kept?.licence)
        yield { path: `${path}.credit`, excerpt, message: 'Who made this picture?' }
      if (kept?.isMachineMade && !/\b(?:AI|machine|generated|KI|IA)\b/i.test(`${credit} ${caption}`))
        yield { path: `${path}.credit`, excerpt, message: 'This picture was made by a machine; say so in its credit or caption' }
    }
  },
}
