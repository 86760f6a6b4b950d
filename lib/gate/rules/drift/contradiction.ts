import type { Line } from '../../line.ts'
import { type Reading, tokens } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

const short = new Set(['standfirst', 'keyPoint', 'summary'])

export const contradiction: Rule = {
  id: 'DRF-12',
  group: 'drift',
  severity: 'I',
  stage: 's',
  title: 'Headline, summary and text may contradict each other',
  why: '“Joint” above and “unilateral” below cannot both be right.',
  fix: 'Read the parts beside each other.',
  falseAlarms: 'high',
  *find(reading) {
    const head = reading.lines.find(({ field }) => field === 'headline')
    if (!head) return
    const whole = reading.body.map(({ text }) => text).join('\n')
    for (const line of reading.prose.filter(({ field }) => short.has(field))) yield* opposed(reading, head, line)
    for (const { text: plural, start: index } of tokens(head)) {
      if (!/^\p{Ll}{4,30}s$/u.test(plural)) continue
      const single = plural.slice(0, -1)
      if (whole.includes(plural) || !/^\p{L}+$/u.test(single)) continue
      const pattern = new RegExp(`\\b(?:an?|one) (?:\\p{Ll}+ )?${single}\\b`, 'u')
      if (pattern.test(whole))
        yield {
          line: head,
          start: index,
          end: index + plural.length,
          message: `The headline has “${plural}”, the text one ${single}`,
        }
    }
  },
}

function* opposed({ patterns }: Reading, head: Line, line: Line) {
  for (const [one, other] of patterns.opposites ?? []) {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const inHead = a.exec(head.text)
      const inLine = b.exec(line.text)
      if (!inHead || !inLine || b.test(head.text) || a.test(line.text)) continue
      yield {
        line,
        start: inLine.index,
        end: inLine.index + inLine[0].length,
        message: `The headline says “${inHead[0]}”, this says “${inLine[0]}”`,
      }
    }
  }
}
