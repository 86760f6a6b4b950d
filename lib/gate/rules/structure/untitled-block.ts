import { plainText } from '../../../articles/plain-text.ts'
import type { Rule } from '../../rule.ts'

export const untitledBlock: Rule = {
  id: 'STR-14',
  group: 'structure',
  severity: 'W',
  stage: 's',
  title: 'A box has no title',
  why: 'Whoever jumps from part to part is not told what it is.',
  fix: 'Give it a title, such as “Context” or “How we know”.',
  falseAlarms: 'none',
  *find({ content }) {
    for (const [index, block] of content.body.content.entries()) {
      if (block.type !== 'box' || block.attrs?.title) continue
      const excerpt = plainText({ type: 'doc', content: [block] }).slice(0, 80).toWellFormed()
      yield { path: `body.content.${index}.attrs.title`, excerpt, message: 'Give this box a title' }
    }
  },
}
