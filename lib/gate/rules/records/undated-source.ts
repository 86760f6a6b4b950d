import { atField } from '../../reference-hit.ts'
import type { Rule } from '../../rule.ts'
import { urlDate } from '../../text/url-date.ts'

export const undatedSource: Rule = {
  id: 'REF-09',
  group: 'records',
  severity: 'W',
  stage: 's',
  title: 'A source has no date',
  why: 'Readers cannot tell whether it can know what it is cited for.',
  fix: 'Enter the date, or write “undated” in the note.',
  falseAlarms: 'low',
  *find({ references }) {
    for (const [index, reference] of references.entries()) {
      const { published, note, kind, url } = reference
      if (published || kind === 'own-reporting' || /\b(?:undated|n\. ?d\.|ohne Datum|sans date)/i.test(note)) continue
      const found = urlDate(url)
      const day = found ? new Date(found.at).toISOString().slice(0, 10) : ''
      const message = day ? `When was it published? Its address says ${day}.` : 'When was it published?'
      yield atField(index, reference, 'published', message, {
        excerpt: reference.title || reference.key,
        data: { suggestion: day },
      })
    }
  },
}
