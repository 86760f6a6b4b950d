import type { Rule } from '../../rule.ts'

export const emptySection: Rule = {
  id: 'STR-01',
  group: 'structure',
  severity: 'E',
  stage: 's',
  title: 'A heading with nothing under it',
  why: 'It promises what is not there.',
  fix: 'Fill the section, or take the heading out.',
  falseAlarms: 'low',
  judged: 'Of 6 found all were headings with nothing of their own under them.',
  *find({ content, body }) {
    const blocks = content.body.content
    for (const line of body) {
      if (line.role !== 'heading') continue
      const next = blocks.slice(line.block + 1).find((block) => !isEmpty(block))
      const isClosed = !next || next.type === 'horizontalRule' || (next.type === 'heading' && next.attrs.level <= line.level)
      if (isClosed && line.text.trim()) yield { line, message: `Empty section: “${line.text.trim()}”` }
    }
  },
}

function isEmpty(block: { type: string; content?: unknown[] | undefined }): boolean {
  return block.type === 'paragraph' && !block.content?.length
}
