import { readable } from '../../line.ts'
import type { Rule } from '../../rule.ts'

export const headingOrder: Rule = {
  id: 'A11-02',
  group: 'accessibility',
  severity: 'E',
  stage: 's',
  title: 'Headings out of order',
  why: 'Who jumps from heading to heading misses a level, or the heading.',
  fix: 'Give the heading its right level.',
  falseAlarms: 'low',
  judged: 'Of 34 looked at all were headings in bold, or a level skipped.',
  *find({ body }) {
    let level = 1
    for (const line of body) {
      const text = readable(line.text)
      if (line.role === 'heading') {
        if (line.level > level + 1) yield { line, message: `A heading of level ${line.level} follows one of level ${level}` }
        level = line.level
      } else if (
        line.role === 'paragraph' &&
        line.isBold &&
        text.length > 2 &&
        text.length < 80 &&
        !/[.!?:;,”"]$/.test(text) &&
        !line.links.length
      )
        yield { line, message: `A bold paragraph used as a heading: “${text}”` }
    }
  },
}
