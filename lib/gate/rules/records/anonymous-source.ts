import { atField } from '../../reference-hit.ts'
import type { Rule } from '../../rule.ts'
import { normalise } from '../../text/normalise.ts'

export const anonymousSource: Rule = {
  id: 'REF-21',
  group: 'records',
  severity: 'E',
  stage: 'p',
  title: 'An anonymous source without a stated reason',
  why: 'Readers are told why somebody is not named; an editor knows who it is.',
  fix: 'State the reason, who of the house knows the name, and how the copy names the person.',
  falseAlarms: 'low',
  needs: ['anonymous'],
  *find({ references, facts, body }) {
    const text = normalise(body.map((line) => line.text).join(' '))
    for (const [index, reference] of references.entries()) {
      const source = facts.anonymous?.[reference.key]
      if (!source) continue
      if (!source.reason) yield atField(index, reference, 'title', 'An anonymous source needs a stated reason')
      else if (!source.knownTo) yield atField(index, reference, 'title', 'No editor is named who knows this source')
      else if (!source.phrase || !text.includes(normalise(source.phrase)))
        yield atField(index, reference, 'title', 'The text does not say how this source is placed to know')
    }
  },
}
