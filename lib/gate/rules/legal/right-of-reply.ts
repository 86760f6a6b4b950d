import { accusations, verdicts } from '../../accusations.ts'
import type { Rule } from '../../rule.ts'

export const rightOfReply: Rule = {
  id: 'LEG-06',
  group: 'legal',
  severity: 'I',
  stage: 'p',
  title: 'Nothing says that the accused was asked',
  why: 'Who is accused is heard.',
  fix: 'Ask, and say what the answer was, or that there was none.',
  falseAlarms: 'medium',
  *find(reading) {
    const { reply } = reading.patterns
    const seen = new Set<string>()
    for (const { line, start, end, who } of [...accusations(reading), ...verdicts(reading)]) {
      const last = who.name.split(' ').at(-1) ?? ''
      if (seen.has(who.name) || reading.body.some(({ text }) => text.includes(last) && reply?.test(text))) continue
      seen.add(who.name)
      yield { line, start, end, message: `Was ${who.name} asked for a response?` }
    }
  },
}
