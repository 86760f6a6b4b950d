import type { Change } from '../../finding.ts'
import type { Line } from '../../line.ts'
import type { Rule } from '../../rule.ts'
import { isWithin } from '../../text/span.ts'

const doubles: Record<string, [string, string]> = { de: ['„', '“'], fr: ['« ', ' »'], sv: ['”', '”'], fi: ['”', '”'] }

export const straightQuotes: Rule = {
  id: 'TYP-03',
  group: 'typography',
  severity: 'I',
  stage: 's',
  title: 'Straight quotation marks or apostrophes',
  why: 'Typographic ones open and close, and read better.',
  fix: 'One click puts them right.',
  falseAlarms: 'low',
  *find({ prose, patterns }) {
    const pair = doubles[patterns.language] ?? ['“', '”']
    for (const line of prose) {
      if (!/["']/.test(line.text)) continue
      const changes = changesIn(line, pair)
      const [first] = changes
      if (first)
        yield {
          line,
          start: first.start,
          end: first.end,
          message: 'Use typographic quotation marks',
          excerpt: line.text.slice(Math.max(0, first.start - 10), first.end + 20).toWellFormed(),
          changes,
        }
    }
  },
}

function changesIn({ text, code, path }: Line, [open, close]: [string, string]): Change[] {
  const changes: Change[] = []
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at]
    if ((mark !== '"' && mark !== "'") || isWithin(at, code)) continue
    const before = text[at - 1] ?? ' '
    // 5' 11" are feet and inches.
    if (/\d/.test(before) && !/\p{L}/u.test(text[at + 1] ?? '')) continue
    const opens = /[\s([{—–-]/.test(before) && /\S/.test(text[at + 1] ?? ' ')
    const replacement = mark === '"' ? (opens ? open : close) : opens && !/\d/.test(text[at + 1] ?? '') ? '‘' : '’'
    changes.push({ path, start: at, end: at + 1, replacement })
  }
  return changes
}
