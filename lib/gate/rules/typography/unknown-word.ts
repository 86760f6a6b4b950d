import { isQuoted, tokens } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { isHouseWord, isInSources } from '../../source-lines.ts'
import { isEnglishWord } from '../../text/dictionary.ts'
import { isWithin } from '../../text/span.ts'

export const unknownWord: Rule = {
  id: 'TYP-09',
  group: 'typography',
  severity: 'I',
  stage: 's',
  title: 'A word that no dictionary has',
  why: 'It may be a slip.',
  fix: 'Correct it, or put it on the house’s word list.',
  falseAlarms: 'high',
  *find(reading) {
    if (!reading.isEnglish) return
    const seen = new Set<string>()
    for (const line of reading.prose) {
      if (line.field === 'credit' || line.field.startsWith('search')) continue
      for (const { text, start, end } of tokens(line)) {
        if (
          !/^\p{Ll}[\p{Ll}’']{3,30}$/u.test(text) ||
          seen.has(text) ||
          isWithin(start, line.code) ||
          isWithin(start, line.links) ||
          isQuoted(line, start)
        )
          continue
        if (/[@/._:-]/.test(`${line.text[start - 1] ?? ''}${line.text[end] === '.' ? '' : (line.text[end] ?? '')}`)) continue
        seen.add(text)
        const word = text.replace(/’/g, "'").replace(/'s$/, '')
        if (
          isEnglishWord(word) ||
          isBritish(word) ||
          isHouseWord(reading, text) ||
          (reading.facts.sources && isInSources(reading, text))
        )
          continue
        yield { line, start, end, message: `Spelling? “${text}”`, data: { word: text } }
        if (seen.size > 5_000) return
      }
    }
  },
}

// The dictionary is American: -ise, -our, -re and a doubled l are as good.
function isBritish(word: string): boolean {
  const american = word
    .replace(/is(e[sdr]?|ing|ation|ations)$/, 'iz$1')
    .replace(/our/, 'or')
    .replace(/tre(s?)$/, 'ter$1')
    .replace(/ll(ed|ing|er|ers)$/, 'l$1')
    .replace(/ence(s?)$/, 'ense$1')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/ae|oe/, 'e')
  return american !== word && isEnglishWord(american)
}
