import { markup } from '../../patterns/everywhere.ts'
import type { Rule } from '../../rule.ts'
import { isWithin, matches } from '../../text/span.ts'

export const markupResidue: Rule = {
  id: 'LEAK-07',
  group: 'leakage',
  severity: 'W',
  stage: 's',
  title: 'Markup shows as text',
  why: 'Readers see “**”, “<b>” or “&nbsp;” as it is typed.',
  fix: 'Import it again as rich text, or take the marks out.',
  falseAlarms: 'medium',
  judged: 'Of 14 looked at all were entities or marks that show.',
  *find({ prose }) {
    for (const line of prose) {
      for (const pattern of markup) {
        const hit = matches(pattern, line.text).find(({ start }) => !isWithin(start, line.code))
        if (!hit) continue
        yield { line, start: hit.start, end: hit.end, message: `Markup shows as text: “${hit.text.slice(0, 60).trim()}”` }
        break
      }
    }
  },
}
