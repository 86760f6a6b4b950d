const mostTerms = 8
const mostLength = 100
/** What FTS5's unicode61 takes as part of a word. */
const wordParts = /[\p{L}\p{N}\p{M}\p{Co}]+/gu

/** What a reader typed, as it is looked for and shown again: one line, at most 100 characters. */
export function cleanWords(typed: string): string {
  return typed.toWellFormed().normalize('NFC').replace(/\s+/gu, ' ').trim().slice(0, mostLength).toWellFormed().trim()
}

/**
 * An FTS5 expression from what a reader typed: every word is a quoted string, so that no punctuation is an operator;
 * "quoted words" stay together, and the last word may go on. @returns null when there is no word in it
 */
export function readerMatch(typed: string): string | null {
  const phrases = cleanWords(typed)
    .split(/"([^"]*)"|\s+/u)
    .map((chunk) => (chunk ?? '').match(wordParts)?.join(' ') ?? '')
    .filter((phrase) => phrase !== '')
    .slice(0, mostTerms)
  if (!phrases.length) return null
  const isOpen = !/["\s]$/.test(typed)
  return phrases.map((phrase, index) => `"${phrase}"${isOpen && index === phrases.length - 1 ? '*' : ''}`).join(' ')
}
