import { toolTracking } from '../../patterns/everywhere.ts'
import { atField, parsedUrl } from '../../reference-hit.ts'
import type { Rule } from '../../rule.ts'

const tracking =
  /^(?:utm_\w{1,30}|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|mc_cid|mc_eid|igshid|cmpid|ocid|smid|smtyp|ref|ref_src|ref_url|taid|rss|at_\w{1,30}|xtor|__twitter_impression|guccounter|outputType)$/i

export const trackingParameters: Rule = {
  id: 'REF-05',
  group: 'records',
  severity: 'I',
  stage: 's',
  title: 'A source’s address carries tracking, or is a phone’s or printer’s variant',
  why: 'It tells others who sent the reader, and names one page in two ways.',
  fix: 'Take the parameters off.',
  falseAlarms: 'low',
  *find({ references }) {
    for (const [index, reference] of references.entries()) {
      const url = parsedUrl(reference)
      if (!url) continue
      const clean = withoutTracking(url)
      const path = `references.${index}.url`
      if (clean !== url.href) {
        const changes = [{ path, start: 0, end: reference.url.length, replacement: clean }]
        yield atField(
          index,
          reference,
          'url',
          toolTracking.test(reference.url)
            ? 'The address says that an AI tool gave it'
            : 'The address carries tracking parameters',
          { changes },
        )
      } else if (
        /^(?:m|mobile|amp)\./.test(url.hostname) ||
        /\/amp\/?$/.test(url.pathname) ||
        /^\/amp\//.test(url.pathname) ||
        url.searchParams.has('print')
      )
        yield atField(index, reference, 'url', 'This is the variant of a page for phones or printers')
    }
  },
}

/** The address as it was typed, without the parameters that only track. */
function withoutTracking(url: URL): string {
  const names = [...url.searchParams.keys()].filter(
    (name) => tracking.test(name) || (/^si$/i.test(name) && /youtu|spotify/.test(url.hostname)),
  )
  if (!names.length) return url.href
  const clean = new URL(url)
  for (const name of names) clean.searchParams.delete(name)
  return clean.href.replace(/\?$/, '')
}
