import type { Rule } from '../../rule.ts'

export const sensitiveDetail: Rule = {
  id: 'LEG-04',
  group: 'legal',
  severity: 'I',
  stage: 's',
  title: 'Detail that may do harm',
  why: 'How somebody died by their own hand is imitated; cruelty hurts the bereaved.',
  fix: 'Leave the method out, and say where help is to be had.',
  falseAlarms: 'high',
  *find({ prose, patterns }) {
    for (const line of prose) {
      const hit = (patterns.sensitive ?? []).map((pattern) => pattern.exec(line.text)).find(Boolean)
      if (hit) yield { line, start: hit.index, end: hit.index + hit[0].length, message: `Sensitive detail: “${hit[0]}”` }
    }
  },
}
