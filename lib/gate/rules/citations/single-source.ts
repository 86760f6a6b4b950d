import { sameHouse } from '../../patterns/hosts.ts'
import type { Rule } from '../../rule.ts'
import { registrable } from '../../text/registrable.ts'

export const singleSource: Rule = {
  id: 'CIT-09',
  group: 'citations',
  severity: 'W',
  stage: 'p',
  title: 'A story that rests on one source',
  why: 'One house may be wrong, and readers should know that it is one.',
  fix: 'Add a second source, or say “According to …” in the first paragraph.',
  falseAlarms: 'medium',
  judged: 'Of 9 looked at all rested on one house.',
  *find({ lines, byKey, paragraphs, content, patterns }) {
    const uses = lines.flatMap(({ cites }) => cites.flatMap(({ items }) => items.map(({ key }) => key)))
    if (uses.length < 3 || (content.kind !== 'news' && content.kind !== 'analysis')) return
    const opening = paragraphs[0]?.text ?? ''
    if (/\baccording to\b/i.test(opening) || (patterns.language !== 'en' && /\b(?:laut|selon|nach Angaben)\b/i.test(opening)))
      return
    const count = new Map<string, number>()
    for (const key of uses) {
      const domain = houseOf(registrable(byKey.get(key)?.url ?? '')) || key
      count.set(domain, (count.get(domain) ?? 0) + 1)
    }
    const [first = ['', 0]] = [...count].sort((a, b) => b[1] - a[1])
    const share = first[1] / uses.length
    if (count.size === 1)
      yield { path: 'references', message: `Single-source story: every citation goes to ${first[0]}`, excerpt: first[0] }
    else if (paragraphs.length >= 6 && share > 0.7)
      yield {
        path: 'references',
        message: `Single-source story: ${Math.round(share * 100)} % of the citations go to ${first[0]}`,
        excerpt: first[0],
      }
  },
}

function houseOf(domain: string): string {
  return sameHouse.find((house) => house.includes(domain))?.[0] ?? domain
}
