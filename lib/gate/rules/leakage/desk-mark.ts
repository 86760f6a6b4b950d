import { deskMarks } from '../../patterns/everywhere.ts'
import type { Rule } from '../../rule.ts'
import { isWithin, matches } from '../../text/span.ts'

export const deskMark: Rule = {
  id: 'LEAK-09',
  group: 'leakage',
  severity: 'E',
  stage: 'p',
  title: 'A note of the desk is still open',
  why: '“TK” and “[CHECK]” say that something is still to be found out.',
  fix: 'Find it out, or take the mark off.',
  falseAlarms: 'low',
  *find({ prose, facts }) {
    for (const line of prose) {
      for (const pattern of deskMarks) {
        const hit = matches(pattern, line.text).find(({ start }) => !isWithin(start, line.code))
        if (!hit) continue
        yield { line, start: hit.start, end: hit.end, message: `Open desk note: “${hit.text.trim()}”` }
        break
      }
    }
    const open = facts.openComments ?? 0
    if (open) yield { path: '', message: `${open} ${open === 1 ? 'comment is' : 'comments are'} not resolved.` }
  },
}
