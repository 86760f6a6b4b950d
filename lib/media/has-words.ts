import { or, type SQL, sql } from 'drizzle-orm'
import { media } from '#db/schema/publication.ts'
import { cleanLine } from '../text.ts'

const { alt, caption, credit, licence, originalName } = media
const mostWords = 8

/** The conditions that a picture's words and name hold all that was typed, in small or capital letters. */
export function hasWords(typed: string): (SQL | undefined)[] {
  return cleanLine(typed.slice(0, 100)).split(' ').filter(Boolean).slice(0, mostWords).map(hasWord)
}

// The database makes small letters of A to Z only, so other letters are looked for in each form.
function hasWord(word: string): SQL | undefined {
  const small = word.toLowerCase()
  const forms = new Set([small, small.charAt(0).toUpperCase() + small.slice(1), word.toUpperCase()].map(smallAscii))
  const said = sql`lower(${alt} || ' ' || ${caption} || ' ' || ${credit} || ' ' || ${licence} || ' ' || ${originalName})`
  return or(...[...forms].map((form) => sql`instr(${said}, ${form}) > 0`))
}

function smallAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}
