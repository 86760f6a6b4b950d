import type { Line } from '../../line.ts'
import { isQuoted, tokens } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { matches } from '../../text/span.ts'

const doubled = /(?<![\p{L}’'-])(\p{Ll}{2,20}) \1(?![\p{L}’'-])/u
const allowed = new Set([
  'had',
  'that',
  'very',
  'bye',
  'her',
  'blah',
  'so',
  'no',
  'ha',
  'many',
  'far',
  'really',
  'vous',
  'nous',
  'die',
  'der',
  'das',
  'is',
])

export const twoWaysToSpell: Rule = {
  id: 'TYP-07',
  group: 'typography',
  severity: 'I',
  stage: 's',
  title: 'A word spelt in two ways, or typed twice',
  why: 'A text keeps one spelling.',
  fix: 'Choose one.',
  falseAlarms: 'low',
  judged: 'Of 13 warnings looked at all were words typed twice.',
  *find({ prose, patterns }) {
    for (const line of prose)
      for (const { start, end, text, groups } of matches(doubled, line.text))
        if (!allowed.has(groups[0] ?? '') && !isQuoted(line, start))
          yield { line, start, end, message: `A word twice: “${text}”`, severity: 'W' }
    if (!patterns.variants) return
    const first = firstUses(prose)
    for (const [one, other] of patterns.variants) {
      const a = first.get(one)
      const b = first.get(other)
      if (a && b) yield { ...b, message: `Inconsistent spelling: “${one}” and “${other}”` }
    }
  },
}

function firstUses(prose: Line[]): Map<string, { line: Line; start: number; end: number }> {
  const found = new Map<string, { line: Line; start: number; end: number }>()
  for (const line of prose)
    for (const { text, start, end } of tokens(line)) {
      const word = text.toLowerCase()
      // Capitalised words are names: the Labor Department, the World Trade Center.
      if (text === word && !found.has(word) && !isQuoted(line, start)) found.set(word, { line, start, end })
    }
  return found
}
