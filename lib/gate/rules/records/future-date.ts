import { atField } from '../../reference-hit.ts'
import type { Rule } from '../../rule.ts'
import { rangeOfPartial } from '../../text/dates.ts'
import { urlDate } from '../../text/url-date.ts'

const day = 86_400_000

export const futureDate: Rule = {
  id: 'REF-13',
  group: 'records',
  severity: 'E',
  stage: 's',
  title: 'A source’s date is still to come, or is after the article’s',
  why: 'It cannot have been read.',
  fix: 'Correct the date.',
  falseAlarms: 'low',
  *find({ references, facts }) {
    const { now, publishedAt, isPublished } = facts
    for (const [index, reference] of references.entries()) {
      const stated = rangeOfPartial(reference.published)?.from
      const hinted = urlDate(reference.url)?.at
      const archived = urlDate(reference.archive)?.at
      const late = [stated, hinted, archived].find((at) => at !== undefined && now !== null && at > now + day)
      if (late !== undefined)
        yield atField(index, reference, stated === late ? 'published' : 'url', 'The source’s date is in the future')
      else if (publishedAt !== null && !isPublished && stated !== undefined && stated > publishedAt + day)
        yield atField(index, reference, 'published', 'The source is dated after the article was published')
    }
  },
}
