/** Control characters that no text of ours may hold; tab and line feed stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/g

/** Text as it is kept: NFC, line feeds only, without control characters or lone surrogates. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(controls, '').toWellFormed().normalize('NFC')
}

/** One line of text as it is kept: spaces collapsed, trimmed. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}

// Marks that turn the direction of the text, and characters of no width: in a name they show another one than is kept.
const unseen = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g
// Some scripts, and emoji of several parts, are written with joiners; others would only hide them.
const joining = [
  ...['Arabic', 'Syriac', 'Devanagari', 'Bengali', 'Gujarati', 'Gurmukhi', 'Kannada', 'Khmer', 'Malayalam', 'Mongolian'],
  ...['Myanmar', 'Oriya', 'Sinhala', 'Tamil', 'Telugu'],
].map((script) => `\\p{Script=${script}}`)
const looseJoiner = new RegExp(
  `(?<!\\uFE0F|[${joining.join('')}\\p{Extended_Pictographic}\\p{Emoji_Modifier}])[\\u200C\\u200D]+`,
  'gu',
)

/** A name, or a line about what has one, as it is kept: one line in which nothing is that cannot be seen. */
export function cleanName(text: string): string {
  return cleanLine(text.replace(unseen, '').replace(looseJoiner, ''))
}

/** An address segment for a headline or a name: lower-case ASCII letters, digits and hyphens, at most 80. */
export function slugify(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/æ/gi, 'ae')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length <= 80) return plain
  const cut = plain.slice(0, 81)
  return cut
    .slice(0, Math.max(cut.lastIndexOf('-'), 3))
    .replace(/-+$/, '')
    .slice(0, 80)
}

/** How many words a reader would count. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0
}
