import { atField, parsedUrl } from '../../reference-hit.ts'
import type { Rule } from '../../rule.ts'

export const untitledSource: Rule = {
  id: 'REF-07',
  group: 'records',
  severity: 'E',
  stage: 's',
  title: 'A source has no title',
  why: 'A bare address does not say what it is, and says nothing once it is dead.',
  fix: 'Enter the title of the page.',
  falseAlarms: 'none',
  judged: 'Of 14 looked at all had an address for a title.',
  softened: 'W where the title is a host’s name in its own spelling, such as “Challenge.gov”.',
  *find({ references }) {
    for (const [index, reference] of references.entries()) {
      const title = reference.title.trim()
      const host = parsedUrl(reference)?.hostname.replace(/^www\./, '') ?? ''
      const isAddress =
        /^https?:\/\//i.test(title) ||
        (host !== '' &&
          title
            .toLowerCase()
            .replace(/^www\./, '')
            .replace(/\/$/, '') === host)
      if (!title) yield atField(index, reference, 'title', 'The source has no title')
      // “Challenge.gov” may be what a site calls itself.
      else if (isAddress)
        yield atField(index, reference, 'title', 'The source’s title is its address', {
          severity: /\p{Lu}/u.test(title) ? 'W' : 'E',
        })
    }
  },
}
