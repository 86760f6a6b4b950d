import { atField } from '../../reference-hit.ts'
import type { Rule } from '../../rule.ts'

export const damagedAddress: Rule = {
  id: 'REF-02',
  group: 'records',
  severity: 'E',
  stage: 's',
  title: 'A source’s address is damaged, or run together with the next one',
  why: 'It leads to an error page, or to none.',
  fix: 'Split or trim it, and open it once.',
  falseAlarms: 'low',
  *find({ references }) {
    for (const [index, reference] of references.entries()) {
      const fault = reference.url ? faultOf(reference.url) : null
      if (fault) yield atField(index, reference, 'url', `The address ${fault}`)
    }
  },
}

function faultOf(url: string): string | null {
  if (!URL.canParse(url)) return 'cannot be read.'
  if (/\s/.test(url.trim())) return 'holds a space.'
  const { username, password, hostname, pathname } = new URL(url)
  if (username || password) return 'holds a user name or a password.'
  const second = url.slice(8).search(/https?:\/\//i)
  // An archive’s address holds another one by right.
  if (
    second >= 0 &&
    !/(?:^|\.)(?:archive\.org|archive\.(?:today|ph|is|md)|web\.archive\.org|webcitation\.org|perma\.cc)$/.test(hostname) &&
    !/[?&=]/.test(url.slice(0, 8 + second))
  )
    return 'holds a second one.'
  if (/\[\d{1,3}\]$|…$|\.\.\.$/.test(url)) return 'ends with what does not belong to it.'
  if (/[.,;:'"”’>\]]$/.test(url)) return `ends with “${url.at(-1)}”.`
  if (url.endsWith(')') && !pathname.includes('(')) return 'ends with “)”.'
  return null
}
