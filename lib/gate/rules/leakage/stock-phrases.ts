import type { Hit } from '../../finding.ts'
import { isQuoted, tokens } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { matches } from '../../text/span.ts'

export const stockPhrases: Rule = {
  id: 'LEAK-10',
  group: 'leakage',
  severity: 'I',
  stage: 's',
  title: 'Stock phrases that say little',
  why: 'Three or more in 400 words is how a machine writes when it knows nothing.',
  fix: 'Cut them; say the fact.',
  falseAlarms: 'high',
  *find({ prose, patterns }) {
    const hits: Hit[] = []
    for (const line of prose)
      for (const pattern of patterns.filler ?? [])
        for (const { start, end, text } of matches(pattern, line.text))
          if (!isQuoted(line, start)) hits.push({ line, start, end, message: `Stock phrasing, says little: “${text}”` })
    if (hits.length < 3) return
    const words = prose.reduce((sum, line) => sum + tokens(line).length, 0)
    if (hits.length * 400 >= 3 * words) yield* hits
  },
}
