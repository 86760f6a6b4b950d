import { atField } from '../../reference-hit.ts'
import type { Rule } from '../../rule.ts'
import { rangeOfPartial } from '../../text/dates.ts'

const day = 86_400_000

export const accessDate: Rule = {
  id: 'REF-10',
  group: 'records',
  severity: 'W',
  stage: 's',
  title: 'When a web source was read is missing or impossible',
  why: 'Pages change; the date says which one was read.',
  fix: 'Open the source, and enter the day.',
  falseAlarms: 'none',
  *find({ references, facts }) {
    for (const [index, reference] of references.entries()) {
      const { kind, accessed, published, url } = reference
      if (kind !== 'web' && kind !== 'social' && kind !== 'dataset') continue
      const at = rangeOfPartial(accessed)?.from
      if (at === undefined) {
        if (url)
          yield atField(index, reference, 'accessed', 'The day on which it was read is missing', {
            excerpt: reference.title || reference.key,
          })
      } else if (at + day < (rangeOfPartial(published)?.from ?? 0))
        yield atField(index, reference, 'accessed', `It was read on ${accessed}, before it was published on ${published}`)
      else if (facts.now !== null && at > facts.now + day)
        yield atField(index, reference, 'accessed', `It was read on ${accessed}, which is still to come`)
    }
  },
}
