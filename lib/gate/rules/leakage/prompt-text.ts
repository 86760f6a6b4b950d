import { leakPatterns } from '../../patterns/patterns.ts'
import { isQuoted } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

export const promptText: Rule = {
  id: 'LEAK-08',
  group: 'leakage',
  severity: 'E',
  stage: 's',
  title: 'An instruction to a writer or a machine stands in the text',
  why: '“Rewrite the following article” is what somebody asked for, not what readers came for.',
  fix: 'Delete it.',
  falseAlarms: 'medium',
  *find({ prose, patterns }) {
    const prompts = leakPatterns(patterns).flatMap(({ prompt }) => prompt)
    for (const line of prose) {
      if (isQuoted(line, 0) || line.role === 'item') continue
      const lead = line.text.length - line.text.trimStart().length
      const text = line.text.slice(lead)
      const hit = prompts.map((pattern) => pattern.exec(text)).find(Boolean)
      if (hit) yield { line, start: lead, end: lead + hit[0].length, message: `Prompt text in copy: “${hit[0].slice(0, 80)}”` }
    }
  },
}
