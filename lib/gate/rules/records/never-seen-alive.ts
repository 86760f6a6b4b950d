import { atField } from '../../reference-hit.ts'
import type { Rule } from '../../rule.ts'

export const neverSeenAlive: Rule = {
  id: 'REF-17',
  group: 'records',
  severity: 'E',
  stage: 'a',
  title: 'A source that was never there when we looked',
  why: 'Two looks a day apart failed, and no archive knows it: it may never have existed.',
  fix: 'Replace it. An override needs a picture or a copy of the page.',
  falseAlarms: 'medium',
  needs: ['links'],
  *find({ references, facts }) {
    for (const [index, reference] of references.entries()) {
      const seen = facts.links?.[reference.key]
      if (seen && !seen.everAlive && seen.hardFailures >= 2 && seen.archived === false)
        yield atField(index, reference, 'url', 'We could not find that this page ever existed')
    }
  },
}
