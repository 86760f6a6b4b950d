import dictionary from 'dictionary-en'
import nspell from 'nspell'

let english: ReturnType<typeof nspell> | undefined
const known = new Map<string, boolean>()

/** Whether an English dictionary holds the word; it is opened when it is first asked. */
export function isEnglishWord(word: string): boolean {
  const found = known.get(word)
  if (found !== undefined) return found
  english ??= nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) })
  const isWord = english.correct(word)
  if (known.size < 50_000) known.set(word, isWord)
  return isWord
}
