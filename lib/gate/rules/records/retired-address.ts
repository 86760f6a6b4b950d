import { retired } from '../../patterns/hosts.ts'
import { atField, parsedUrl } from '../../reference-hit.ts'
import type { Rule } from '../../rule.ts'
import { sourceRange, storyTime } from '../../source-dates.ts'

export const retiredAddress: Rule = {
  id: 'REF-14',
  group: 'records',
  severity: 'W',
  stage: 's',
  title: 'An address of a form that its house no longer uses',
  why: 'Machines invent addresses in the form that they saw most.',
  fix: 'Open it, and check that it is there.',
  falseAlarms: 'medium',
  *find(reading) {
    for (const [index, reference] of reading.references.entries()) {
      const url = parsedUrl(reference)
      const scheme = url && retired.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname))
      const at = sourceRange(reference)?.from ?? storyTime(reading)
      if (scheme && at !== null && at > scheme.until)
        yield atField(index, reference, 'url', 'This form of address was not used for articles of that time')
    }
  },
}
