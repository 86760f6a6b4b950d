import { atField, parsedUrl } from '../../reference-hit.ts'
import type { Rule } from '../../rule.ts'

export const homePage: Rule = {
  id: 'REF-04',
  group: 'records',
  severity: 'E',
  stage: 's',
  title: 'A source is a home page or a section, not the article',
  why: 'What stands there tomorrow is something else.',
  fix: 'Give the address of the article itself.',
  falseAlarms: 'medium',
  softened:
    'I where the source has no date: in half of the real articles, and nearly always an organisation’s page that was meant.',
  *find({ references }) {
    for (const [index, reference] of references.entries()) {
      const url = reference.kind === 'web' ? parsedUrl(reference) : null
      if (!url || !isIndex(url)) continue
      // What has a date of its own is an article. What has none may be meant as it is: most such links name an organisation.
      const severity = reference.published ? ('E' as const) : ('I' as const)
      yield atField(index, reference, 'url', 'This is a home or section page, not an article', { severity })
    }
  },
}

function isIndex({ pathname, search, hash, hostname }: URL): boolean {
  const segments = pathname.split('/').filter(Boolean)
  if (/^\/(?:search|tag|tags|topic|topics|category)(?:\/|$)/i.test(pathname)) return true
  if (segments.length > 1 || search.length > 1 || hash.length > 2) return false
  const [only = ''] = segments
  if (only === '') return hostname.split('.').length <= 3
  if (/\d|\.(?:pdf|html?|php|aspx?|txt)$/i.test(only)) return false
  if (/^[a-z]{2}(?:-[a-z]{2})?$/i.test(only)) return true
  return /^(?:news|world|politics|business|sport|sports|opinion|international|europe|africa|asia|us|uk|local|economy|technology|science|health|culture|home|index|latest|articles|press|blog)$/i.test(
    only,
  )
}
