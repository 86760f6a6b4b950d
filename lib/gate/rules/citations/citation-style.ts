import type { Hit } from '../../finding.ts'
import { citeMark, type Line } from '../../line.ts'
import type { Rule } from '../../rule.ts'

export const citationStyle: Rule = {
  id: 'CIT-10',
  group: 'citations',
  severity: 'I',
  stage: 's',
  title: 'Citations out of style',
  why: 'A marker stands right behind what it supports, each source once.',
  fix: 'Put the marker behind the word or full stop; split the claim if it needs more than four sources.',
  falseAlarms: 'low',
  *find({ body }) {
    for (const line of body) for (const hit of faultsOf(line)) yield { line, ...hit }
  },
}

function* faultsOf({ text, cites }: Line): Generator<Hit> {
  for (const { at, items } of cites) {
    const keys = items.map(({ key }) => key)
    const place = { start: at, end: at + 1 }
    if (keys.length > 4) yield { ...place, excerpt: keys.join(' '), message: `${keys.length} sources in one place` }
    if (new Set(keys).size < keys.length)
      yield { ...place, excerpt: keys.join(' '), message: 'The same source twice in one place' }
    if (/\s/.test(text[at - 1] ?? 'x')) yield { ...place, excerpt: keys.join(' '), message: 'A space before a citation' }
    else if (/[.!?]/.test(text[at + 1] ?? '') && text[at - 1] !== citeMark)
      yield { ...place, excerpt: keys.join(' '), message: 'A citation before the full stop; the house puts it behind' }
  }
}
