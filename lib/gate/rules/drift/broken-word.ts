import { entities } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { isHouseWord } from '../../source-lines.ts'
import { isEnglishWord } from '../../text/dictionary.ts'
import { foldLetters } from '../../text/normalise.ts'
import { isWithin, matches } from '../../text/span.ts'

// A, I and O are words by themselves; “J. smith” has its full stop.
const broken = /(?<![\p{L}\p{N}.'’&/-])([B-HJ-NP-ZÅÄÖÉØ]) (\p{Ll}{4,30})(?![\p{L}'’])/u

export const brokenWord: Rule = {
  id: 'DRF-13',
  group: 'drift',
  severity: 'E',
  stage: 's',
  title: 'A word is broken in two',
  why: 'Scraping tears a capital off its name.',
  fix: 'Write it in one.',
  falseAlarms: 'low',
  *find(reading) {
    if (!reading.isEnglish) return
    for (const line of reading.prose) {
      for (const { start, end, text, groups } of matches(broken, line.text)) {
        const rest = groups[1] ?? ''
        const whole = `${groups[0] ?? ''}${rest}`
        if (isWithin(start, line.code) || isEnglishWord(rest) || isHouseWord(reading, text)) continue
        const known = reading.prose
          .flatMap((other) => entities(reading, other))
          .find(({ name }) => foldLetters(name) === foldLetters(whole))
        yield {
          line,
          start,
          end,
          message: `Broken word: “${text}”${known ? `; is it “${known.name}”?` : ''}`,
          instead: known?.name ?? whole,
          data: { meant: whole, word: text },
        }
      }
    }
  },
}
