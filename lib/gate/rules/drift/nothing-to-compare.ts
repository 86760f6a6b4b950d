import type { Rule } from '../../rule.ts'

const byMachine = new Set(['ai_translated', 'ai_summarised', 'ai_drafted_reviewed', 'ai_unreviewed'])

export const nothingToCompare: Rule = {
  id: 'DRF-00',
  group: 'drift',
  severity: 'W',
  stage: 'p',
  title: 'A rewritten text without the text that it rests on',
  why: 'What a machine changed can only be found beside what it was given.',
  fix: 'Attach the text of at least one source.',
  falseAlarms: 'none',
  *find({ content, facts }) {
    const isRewrite = byMachine.has(content.provenance.grade) || content.provenance.basedOn.length > 0
    const hasText = (facts.sources ?? []).some(({ text }) => text.trim().length > 100)
    if (isRewrite && !hasText)
      yield {
        path: 'provenance.grade',
        excerpt: content.provenance.grade,
        message: 'Nothing to compare with: no source’s text is attached',
      }
  },
}
