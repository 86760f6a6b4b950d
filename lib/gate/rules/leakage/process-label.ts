import type { Hit } from '../../finding.ts'
import { leakPatterns } from '../../patterns/patterns.ts'
import { isQuoted, type Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

export const processLabel: Rule = {
  id: 'LEAK-01',
  group: 'leakage',
  severity: 'E!',
  stage: 's',
  title: 'A label of the writing process stands in the text',
  why: '“Rewrite:” or “Final version:” tells readers that nobody read the page before it went out.',
  fix: 'Delete the label.',
  falseAlarms: 'low',
  *find(reading) {
    for (const line of reading.lines) {
      const text = line.text.replace(/\s+/g, ' ').trim()
      if (!text.includes(':')) continue
      for (const { label } of leakPatterns(reading.patterns)) {
        const hit = labelIn(text, label, isMentioned(reading, line.role) || isQuoted(line, 0))
        if (!hit) continue
        const at = Math.max(0, line.text.indexOf(hit.text))
        yield {
          line,
          start: at,
          end: at + hit.text.length,
          message: `Process label in copy: “${hit.text}”`,
          severity: hit.severity,
        }
        break
      }
    }
  },
}

function labelIn(
  text: string,
  label: { strong: RegExp; weak: RegExp },
  isMention: boolean,
): { text: string; severity: NonNullable<Hit['severity']> } | null {
  if (label.strong.test(text)) return { text, severity: isMention ? 'E' : 'E!' }
  if (label.weak.test(text)) return { text, severity: 'W' }
  const head = text.slice(0, text.indexOf(':') + 1)
  return head.length < 45 && label.strong.test(head) && head !== text ? { text: head, severity: 'W' } : null
}

// An explainer may be about such labels, and code and quotations show what others wrote.
function isMentioned({ content }: Reading, role: string): boolean {
  return content.kind === 'explainer' || role === 'code' || role === 'quotation'
}
