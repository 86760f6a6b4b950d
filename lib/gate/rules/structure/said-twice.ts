import { type Line, readable } from '../../line.ts'
import type { Rule } from '../../rule.ts'
import { containment, contentWords } from '../../text/content-words.ts'
import { normalise } from '../../text/normalise.ts'

export const saidTwice: Rule = {
  id: 'STR-06',
  group: 'structure',
  severity: 'W',
  stage: 's',
  title: 'The same thing is said twice',
  why: 'It takes readers’ time, and is how joined drafts look.',
  fix: 'Cut one of them.',
  falseAlarms: 'medium',
  judged: 'Of 6 paragraphs looked at 4 were joined drafts.',
  *find({ lines, paragraphs }) {
    const first = new Map<string, Line>()
    for (const line of paragraphs) {
      const text = normalise(line.text)
      // A line that leads to a list may well come again.
      if (text.length < 60 || text.endsWith(':')) continue
      if (first.has(text)) yield { line, message: 'This paragraph stands in the text twice', severity: 'E' }
      else first.set(text, line)
    }
    const short = lines.filter(({ field }) => field === 'summary' || field === 'keyPoint' || field === 'standfirst')
    for (const [index, line] of short.entries()) {
      if (line.field === 'standfirst') continue
      const twin = short.find(
        (other, at) => (other.field === 'keyPoint' ? at < index : other.field === 'standfirst') && isSame(line, other),
      )
      if (twin) yield { line, message: `Says the same as: “${readable(twin.text).slice(0, 80)}”` }
    }
  },
}

// A longer text may hold a shorter one; two of a length that share most of their words are one.
function isSame(a: Line, b: Line): boolean {
  const [one, other] = [contentWords(a.text), contentWords(b.text)]
  if (Math.min(one.size, other.size) < 4) return false
  const share = containment(one, other)
  return share >= 0.85 || (share >= 0.6 && Math.min(one.size, other.size) / Math.max(one.size, other.size) > 0.6)
}
