import type { Line } from '../../line.ts'
import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { containment, contentWords } from '../../text/content-words.ts'
import { normalise } from '../../text/normalise.ts'

export const repeatedCaption: Rule = {
  id: 'STR-02',
  group: 'structure',
  severity: 'W',
  stage: 's',
  title: 'A caption repeats the headline',
  why: 'It says nothing of the picture: what it shows, where, when.',
  fix: 'Say what the picture shows, when and where.',
  falseAlarms: 'low',
  *find(reading) {
    for (const line of captionsOf(reading)) {
      const others = [
        ...reading.lines.filter(({ field }) => field === 'headline' || field === 'standfirst'),
        ...altBeside(reading, line),
      ]
      const same = others.find(({ text }) => isSame(line.text, text))
      if (same) yield { line, message: `The caption repeats the ${same.field}` }
    }
  },
}

// Where a page was copied as text, its caption is the line that says the headline again.
function captionsOf({ lines, body, content }: Reading): Line[] {
  const first = body
    .slice(0, 3)
    .filter(({ role, text }) => role === 'paragraph' && normalise(text) === normalise(content.headline))
  return [...lines.filter(({ role, field }) => role === 'caption' && field === 'caption'), ...first]
}

function altBeside({ lines }: Reading, line: Line): Line[] {
  return lines.filter(({ field, path }) => field === 'alt' && path === line.path.replace(/caption$/, 'alt'))
}

function isSame(a: string, b: string): boolean {
  if (normalise(a) === normalise(b)) return true
  return (
    contentWords(a).size >= 4 &&
    contentWords(b).size >= 4 &&
    containment(a, b) >= 0.9 &&
    Math.abs(a.length - b.length) < 0.3 * Math.max(a.length, b.length)
  )
}
