// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII
const isAscii = /^[\x00-\x7f]*$/

/** Text as it is compared: NFC, plain quotes, dashes and spaces, one space, lower case, citations gone. */
export function normalise(text: string): string {
  return plainMarks(text.replace(/\uFFFC/g, ''))
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** Typographic quotes, dashes and spaces as their plain forms; length may change only where an ellipsis stands. */
export function plainMarks(text: string): string {
  if (isAscii.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201A\u201B\u2032]/g, "'")
    .replace(/[\u201C-\u201F\u2033\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/\u2026/g, '...')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
}

/** Letters only, without accents, lower case: what a name is compared by. */
export function foldLetters(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase().replace(/[^a-z0-9]/g, '')
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
