import { leakPatterns } from '../../patterns/patterns.ts'
import { isQuoted } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

export const assistantPhrase: Rule = {
  id: 'LEAK-03',
  group: 'leakage',
  severity: 'E',
  stage: 's',
  title: 'A chat assistant speaks in the text',
  why: '“I hope this helps” is addressed to whoever asked a machine, not to a reader.',
  fix: 'Delete it.',
  falseAlarms: 'low',
  *find({ prose, patterns }) {
    for (const line of prose) {
      const text = line.text.replace(/[’]/g, "'")
      for (const { assistant } of leakPatterns(patterns)) {
        const opening = assistant.opening.map((pattern) => pattern.exec(text)).find(Boolean)
        const inside = assistant.anywhere.map((pattern) => pattern.exec(text)).find((hit) => hit && !isQuoted(line, hit.index))
        const hit = opening && !isQuoted(line, 0) ? opening : inside
        if (!hit) continue
        const end = hit.index + hit[0].length
        yield { line, start: hit.index, end, message: `Chat-assistant phrasing in copy: “${line.text.slice(hit.index, end)}”` }
        break
      }
    }
  },
}
