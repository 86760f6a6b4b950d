import { picturesIn } from '../../pictures.ts'
import type { Rule } from '../../rule.ts'

export const missingAlt: Rule = {
  id: 'STR-03',
  group: 'structure',
  severity: 'E',
  stage: 's',
  title: 'A picture is not described',
  why: 'Who does not see it is told nothing.',
  fix: 'Describe what it shows.',
  falseAlarms: 'none',
  *find(reading) {
    for (const { path, alt, caption, mediaId } of picturesIn(reading))
      if (!alt.trim())
        yield { path: `${path}.alt`, excerpt: caption || mediaId, message: 'Describe this picture for those who do not see it' }
  },
}
