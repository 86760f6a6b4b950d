import type { Rule } from '../../rule.ts'
import { isHouseWord } from '../../source-lines.ts'
import { isWithin, matches } from '../../text/span.ts'

const glued = /(?:\p{Ll}{2}|[”"’)\uFFFC])[.!?][”"’]?\uFFFC*\p{Lu}\p{Ll}/u
// What looks so and is a name or an address.
const whole = /[\p{L}\p{N}@:/._-]{1,80}/u

export const missingSpace: Rule = {
  id: 'TYP-01',
  group: 'typography',
  severity: 'W',
  stage: 's',
  title: 'No space after a sentence',
  why: 'It is how joined texts look.',
  fix: 'Put the space in.',
  falseAlarms: 'low',
  judged: 'Of 15 looked at all were two sentences run together.',
  *find(reading) {
    for (const line of reading.prose) {
      for (const hit of matches(glued, line.text)) {
        const word = wordAround(line.text, hit.start + 2)
        if (
          isWithin(hit.start, line.code) ||
          isWithin(hit.start, line.links) ||
          /[@:/_]|^www\./i.test(word) ||
          isHouseWord(reading, word)
        )
          continue
        if (/\.(?:Js|Net|Io|Com|Org|Gov|Ai)$/i.test(word)) continue
        const instead = hit.text.replace(/([.!?])(?=\p{Lu})/u, '$1 ')
        yield {
          ...{ line, start: hit.start, end: hit.end, instead, data: { word } },
          message: `Missing space after a sentence: “${word}”`,
        }
      }
    }
  },
}

function wordAround(text: string, at: number): string {
  const from = Math.max(0, text.lastIndexOf(' ', at) + 1)
  return whole.exec(text.slice(from, from + 80))?.[0] ?? ''
}
