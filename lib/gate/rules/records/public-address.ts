import { exampleHost, privateSuffix } from '../../patterns/hosts.ts'
import { atField, parsedUrl } from '../../reference-hit.ts'
import type { Rule } from '../../rule.ts'

export const publicAddress: Rule = {
  id: 'REF-01',
  group: 'records',
  severity: 'E!',
  stage: 's',
  title: 'A source’s address is not one on the public web',
  why: 'Readers cannot open it.',
  fix: 'Correct the address; a source without one is a document, an interview or a broadcast.',
  falseAlarms: 'none',
  *find({ references }) {
    for (const [index, reference] of references.entries()) {
      for (const field of ['url', 'archive'] as const) {
        const url = parsedUrl({ url: reference[field] })
        if (!url) continue
        const host = url.hostname.replace(/\.$/, '')
        if (exampleHost.test(host))
          yield atField(index, reference, field, `An example address is no source: ${host}`, { severity: 'E' })
        else if (!isPublic(url, host)) yield atField(index, reference, field, `Not a public web address: ${host || url.protocol}`)
      }
    }
  },
}

function isPublic({ protocol }: URL, host: string): boolean {
  if (protocol !== 'http:' && protocol !== 'https:') return false
  if (/^\[|^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return false
  return host.includes('.') && !privateSuffix.test(host)
}
