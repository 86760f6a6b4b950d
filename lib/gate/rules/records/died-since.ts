import { atField } from '../../reference-hit.ts'
import type { Rule } from '../../rule.ts'

export const diedSince: Rule = {
  id: 'REF-18',
  group: 'records',
  severity: 'W',
  stage: 'a',
  title: 'A source has died since',
  why: 'Readers cannot open it any more.',
  fix: 'Attach an archived copy, or replace it.',
  falseAlarms: 'low',
  needs: ['links'],
  *find({ references, facts }) {
    for (const [index, reference] of references.entries()) {
      const seen = facts.links?.[reference.key]
      if (seen?.state === 'dead' && seen.everAlive && !reference.archive)
        yield atField(index, reference, 'url', 'The source has died since we saw it')
    }
  },
}
