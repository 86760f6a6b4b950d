import { countWords } from '../../../text.ts'
import type { Rule } from '../../rule.ts'

export const tableHeader: Rule = {
  id: 'A11-03',
  group: 'accessibility',
  severity: 'W',
  stage: 's',
  title: 'A table without header cells',
  why: 'Read aloud, a figure without its column means nothing.',
  fix: 'Mark the first row or column as header.',
  falseAlarms: 'low',
  *find({ content, body }) {
    for (const [index, block] of content.body.content.entries()) {
      if (block.type !== 'table') continue
      const cells = block.content.flatMap((row) => row.content)
      const text = body.filter(({ block: at }) => at === index).map((line) => line.text)
      const excerpt = text.slice(0, 3).join(' · ').slice(0, 100).toWellFormed()
      if (!cells.some(({ type }) => type === 'tableHeader'))
        yield { path: `body.content.${index}`, excerpt, message: 'The table has no header cells' }
      else if (cells.filter(({ type }) => type === 'tableHeader').length > 0 && text.every((cell) => countWords(cell) === 0))
        yield { path: `body.content.${index}`, excerpt, message: 'The table is empty' }
    }
  },
}
