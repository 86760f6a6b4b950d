import { knownAcronyms } from '../../patterns/acronyms.ts'
import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { isHouseWord, isInSources } from '../../source-lines.ts'
import { isWithin, type Match, matches } from '../../text/span.ts'

const acronym = /(?<![\p{L}\p{N}./@#_-])\p{Lu}{2,6}(?![\p{L}\p{N}_/]|[.-]\p{L})/u
const place = /^ (?:region|oblast|province|district|ministry)\b/i

export const unknownAbbreviation: Rule = {
  id: 'DRF-14',
  group: 'drift',
  severity: 'W',
  stage: 's',
  title: 'An abbreviation that is never spelt out',
  why: 'Readers do not know it, and machines make some up.',
  fix: 'Spell it out where it first stands.',
  falseAlarms: 'medium',
  demoted: { to: 'I', because: '42 % of the real articles; of 17 looked at, 12 were known to their readers.' },
  *find(reading) {
    const text = reading.prose.map((line) => line.text).join('\n')
    const count = new Map<string, number>()
    for (const { text: letters } of matches(acronym, text)) count.set(letters, (count.get(letters) ?? 0) + 1)
    let spelt: Set<string> | undefined
    for (const line of reading.body) {
      if (line.role === 'code' || line.role === 'cell' || !acronym.test(line.text) || isShouted(line.text)) continue
      for (const hit of matches(acronym, line.text)) {
        const isPlace = place.test(line.text.slice(hit.end, hit.end + 12))
        if ((count.get(hit.text) ?? 0) > 1 && !isPlace) continue
        if (isWithin(hit.start, line.code) || isKnown(reading, hit, text)) continue
        spelt ??= initials(text)
        if (spelt.has(hit.text)) continue
        yield { line, start: hit.start, end: hit.end, message: `Unknown abbreviation: “${hit.text}”`, data: { word: hit.text } }
      }
    }
  },
}

function isShouted(text: string): boolean {
  return matches(/\p{Lu}/u, text).length * 2 > matches(/\p{L}/u, text).length
}

function isKnown(reading: Reading, { text: letters }: Match, text: string): boolean {
  if (knownAcronyms.has(letters) || /^[IVXLCM]+$/.test(letters) || isHouseWord(reading, letters)) return true
  if (reading.facts.sources?.length && isInSources(reading, letters)) return true
  return text.includes(`(${letters})`) || text.includes(`${letters} (`)
}

// The capitals of each run of capitalised words, of every length.
function initials(text: string): Set<string> {
  const found = new Set<string>()
  for (const { text: run } of matches(
    /(?<!\p{L})\p{Lu}\p{L}{1,40}(?:(?: (?:of|the|for|and|on|de|und|et))? \p{Lu}\p{L}{1,40}){1,6}/u,
    text,
  )) {
    const letters = [...run.matchAll(/(?:^| )(\p{Lu})/gu)].map(([, letter = '']) => letter)
    for (let from = 0; from < letters.length; from += 1)
      for (let to = from + 2; to <= letters.length; to += 1) found.add(letters.slice(from, to).join(''))
  }
  return found
}
