import type { Line } from '../../line.ts'
import { entities, type Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { isHouseWord } from '../../source-lines.ts'
import { isEnglishWord } from '../../text/dictionary.ts'
import { near } from '../../text/near.ts'
import { foldLetters } from '../../text/normalise.ts'
import { stem } from '../../text/stem.ts'

interface Use {
  name: string
  count: number
  line: Line
  start: number
  end: number
}

export const twoSpellings: Rule = {
  id: 'DRF-03',
  group: 'drift',
  severity: 'W',
  stage: 's',
  title: 'Two spellings of one name',
  why: 'One of them is wrong.',
  fix: 'Write it one way.',
  falseAlarms: 'medium',
  judged: 'Of 26 looked at 13 were one name in two spellings; the rest were kindred words: some 4 % of the articles.',
  *find(reading) {
    const uses = usesOf(reading)
    for (const [index, rare] of uses.entries()) {
      const other = uses.find(
        (one, at) => at !== index && (one.count > rare.count || (one.count === rare.count && at < index)) && isTwin(rare, one),
      )
      if (!other || isHouseWord(reading, rare.name) || isHouseWord(reading, other.name)) continue
      yield {
        line: rare.line,
        start: rare.start,
        end: rare.end,
        message: `Two spellings of one name? “${rare.name}” and “${other.name}”`,
        instead: other.name,
        data: { other: other.name, word: rare.name },
      }
    }
  },
}

// Words of names, so that “Anna Lindqvist” meets “Lindkvist”.
function usesOf(reading: Reading): Use[] {
  const found = new Map<string, Use>()
  for (const line of reading.prose) {
    if (line.field === 'searchTitle' || line.field === 'socialTitle') continue
    for (const entity of entities(reading, line)) {
      let at = entity.start
      for (const word of entity.name.split(/[\s]+/)) {
        const start = line.text.indexOf(word, at)
        at = start + word.length
        const name = word.replace(/['’]s?$/, '')
        if (name.length < 5 || !/^\p{Lu}[\p{L}.'’-]*\p{Ll}/u.test(name)) continue
        const known = found.get(name)
        if (known) known.count += 1
        else found.set(name, { name, count: 1, line, start, end: start + name.length })
      }
    }
  }
  return [...found.values()]
}

function isTwin(a: Use, b: Use): boolean {
  if (!(a.count < 3 || b.count < 3 || b.count >= 3 * a.count)) return false
  if (foldLetters(a.name) === foldLetters(b.name)) return a.name !== b.name && a.name.toLowerCase() !== b.name.toLowerCase()
  if (Math.abs(a.name.length - b.name.length) > 2 || a.name[0] !== b.name[0] || !near(a.name, b.name)) return false
  if (isInflection(a.name, b.name)) return false
  // Two words that a dictionary knows are two words: Iran and Iraq, Austria and Australia.
  return !(isEnglishWord(a.name) && isEnglishWord(b.name))
}

function isInflection(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].sort((x, y) => x.length - y.length)
  if (stem(a) === stem(b)) return true
  return long.startsWith(short) && /^(?:s|es|n|an|ian|ese|i|ic|a|e|er|en|in|o|is|ns|ans)$/.test(long.slice(short.length))
}
