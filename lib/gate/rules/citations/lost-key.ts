import { citeMark } from '../../line.ts'
import type { Rule } from '../../rule.ts'

export const lostKey: Rule = {
  id: 'CIT-01',
  group: 'citations',
  severity: 'E!',
  stage: 's',
  title: 'A citation points to nothing',
  why: 'The number would lead readers nowhere.',
  fix: 'Choose a source, or restore the one that was removed.',
  falseAlarms: 'none',
  *find({ lines, byKey }) {
    for (const line of lines)
      for (const { at, items } of line.cites)
        for (const { key } of items)
          if (!byKey.has(key))
            yield {
              line,
              start: at,
              end: Math.min(at + citeMark.length, line.text.length),
              excerpt: key,
              message: `The citation “${key}” points to no reference.`,
              data: { key },
            }
  },
}
