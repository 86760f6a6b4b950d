import { atField, parsedUrl } from '../../reference-hit.ts'
import type { Rule } from '../../rule.ts'
import { containment } from '../../text/content-words.ts'
import { rangeOfPartial } from '../../text/dates.ts'

const day = 86_400_000

export const differsFromPage: Rule = {
  id: 'REF-16',
  group: 'records',
  severity: 'W',
  stage: 'a',
  title: 'A source’s title or date is not that of the page',
  why: 'A made-up title is the mark of a made-up source.',
  fix: 'Take what the page says.',
  falseAlarms: 'medium',
  needs: ['links'],
  *find({ references, facts }) {
    for (const [index, reference] of references.entries()) {
      const seen = facts.links?.[reference.key]
      if (!seen) continue
      const slug = parsedUrl(reference)?.pathname.replace(/[^a-z0-9]+/gi, ' ') ?? ''
      if (seen.title && containment(reference.title, seen.title) < 0.5 && containment(reference.title, slug) < 0.4)
        yield atField(index, reference, 'title', `The page is titled “${seen.title}”`)
      const stated = rangeOfPartial(reference.published)
      const found = rangeOfPartial(seen.published ?? '')
      if (stated && found && (found.from > stated.to + 2 * day || found.to < stated.from - 2 * day))
        yield atField(index, reference, 'published', `The page says that it was published on ${seen.published}`)
    }
  },
}
