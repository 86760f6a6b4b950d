import type { Rule } from '../../rule.ts'
import { matches } from '../../text/span.ts'

const faults: readonly [RegExp, string][] = [
  [/(?:\p{Extended_Pictographic}\uFE0F?\s?){3,40}/u, 'A run of emoji is read one by one'],
  [/(?:\p{Lu}{1,30}[ ,]{1,2}){4,40}\p{Lu}{2,30}/u, 'Capitals are read letter by letter, or as shouting'],
]

export const hardToReadAloud: Rule = {
  id: 'A11-05',
  group: 'accessibility',
  severity: 'I',
  stage: 's',
  title: 'Hard to read aloud',
  why: 'Emoji and capitals are spelt out by screen readers.',
  fix: 'Write it in words, in small letters.',
  falseAlarms: 'low',
  *find({ prose }) {
    for (const line of prose)
      for (const [pattern, message] of faults) {
        const [hit] = matches(pattern, line.text)
        if (hit) yield { line, start: hit.start, end: hit.end, message }
      }
  },
}
