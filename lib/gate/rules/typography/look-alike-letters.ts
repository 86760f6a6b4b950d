import type { Rule } from '../../rule.ts'
import { matches } from '../../text/span.ts'

const mixed = /[\p{L}\p{M}]{3,60}/u
const latin = /\p{Script=Latin}/u
const alike = /[\p{Script=Cyrillic}\p{Script=Greek}]/u

export const lookAlikeLetters: Rule = {
  id: 'TYP-08',
  group: 'typography',
  severity: 'W',
  stage: 's',
  title: 'Look-alike letters, or letters not in their normal form',
  why: 'A word that looks right cannot be found, and may lead to another host.',
  fix: 'Type the word again.',
  falseAlarms: 'low',
  *find({ lines, references }) {
    for (const line of lines) {
      if (line.text !== line.text.normalize('NFC')) {
        const changes = [{ path: line.path, start: 0, end: line.text.length, replacement: line.text.normalize('NFC') }]
        yield { line, message: 'Letters are not in their normal form (NFC)', changes }
      }
      const word = mixedWord(line.text)
      if (word)
        yield {
          line,
          start: word.start,
          end: word.end,
          message: `Letters of two alphabets in one word: “${word.text}”`,
          severity: 'E',
        }
    }
    for (const [index, { title, url, author, publisher }] of references.entries())
      for (const [field, text] of Object.entries({ title, url, author, publisher }))
        if (mixedWord(text))
          yield {
            path: `references.${index}.${field}`,
            excerpt: text.slice(0, 80).toWellFormed(),
            message: 'Letters of two alphabets in one word',
            severity: 'E',
          }
  },
}

function mixedWord(text: string) {
  if (!alike.test(text)) return undefined
  return matches(mixed, text).find(({ text: word }) => latin.test(word) && alike.test(word) && !/^[μµ]/.test(word))
}
