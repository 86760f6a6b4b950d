import type { LanguagePatterns } from '../patterns/patterns.ts'
import { isEnglishWord } from './dictionary.ts'

/** Whether a text breaks off: in a word, after a word that leads on, or in an ellipsis behind one of these. */
export function isCutShort(text: string, { patterns, isEnglish }: { patterns: LanguagePatterns; isEnglish: boolean }): boolean {
  const plain = text.trimEnd()
  const bare = plain.replace(/(?: ?(?:…|\.{3}|\[…\]|\[\.{3}\]))$/, '')
  const hasEllipsis = bare !== plain
  if (!bare || /[.!?:”"’)\]%\d]$/.test(bare)) return false
  if (patterns.functionWordEnd?.test(bare)) return true
  const word = /(\p{Ll}{2,30})$/u.exec(bare)?.[1]
  const isAttached = hasEllipsis && /\p{L}(?:…|\.{3})$/u.test(plain)
  return isEnglish && isAttached && word !== undefined && !/\p{Lu}/u.test(bare.at(-word.length - 1) ?? '') && !isEnglishWord(word)
}
