import type { Reference } from '../../../articles/content.ts'
import { hostOf, normaliseUrl } from '../../../references/normalise.ts'
import { atField } from '../../reference-hit.ts'
import type { Rule } from '../../rule.ts'
import { rangeOfPartial } from '../../text/dates.ts'

const day = 86_400_000

export const archiveLink: Rule = {
  id: 'REF-19',
  group: 'records',
  severity: 'W',
  stage: 's',
  title: 'An archived copy is not one of this page',
  why: 'It was made up, or leads to another page or another year.',
  fix: 'Look the page up in the archive again.',
  falseAlarms: 'low',
  *find({ references }) {
    for (const [index, reference] of references.entries()) {
      const fault = reference.archive && URL.canParse(reference.archive) ? faultOf(reference) : null
      if (fault) yield atField(index, reference, 'archive', fault)
    }
  },
}

function faultOf({ archive, url, accessed }: Reference): string | null {
  const { hostname, pathname, search } = new URL(archive)
  if (!/(?:^|\.)archive\.org$/.test(hostname)) return null
  if (/^\/save\/|^\/liveweb\/|\/\*\/|^\/web\/\*/.test(pathname)) return 'This is not a copy but a page of the archive itself'
  const parts = /^\/web\/(\d{1,20})([a-z]{2}_)?\/(.{1,4000})$/.exec(pathname)
  if (!parts) return pathname.startsWith('/web/') ? 'The archive’s address has no copy in it' : null
  const [, stamp = '', , target = ''] = parts
  const at = momentOf(stamp)
  if (at === null) return 'The archive’s address has no real date'
  const to = `${/^https?:\//i.test(target) ? target.replace(/^(https?:)\/+/i, '$1//') : `http://${target}`}${search}`
  if (url && normaliseUrl(to) !== normaliseUrl(url) && hostOf(to) !== hostOf(url)) return 'The archived copy is of another page'
  const read = rangeOfPartial(accessed)?.from
  if (read !== undefined && Math.abs(read - at) > 30 * day)
    return 'The archived copy is more than 30 days from when the page was read'
  return null
}

function momentOf(stamp: string): number | null {
  const [, year, month, date, hour, minute] = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})\d{2}$/.exec(stamp) ?? []
  const at = Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour), Number(minute))
  if (Number.isNaN(at) || Number(year) < 1996) return null
  return new Date(at).getUTCDate() === Number(date) && Number(month) <= 12 ? at : null
}
