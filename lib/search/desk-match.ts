import { and, or, type SQL, sql } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import { liveArticles } from '#db/schema/live.ts'

/**
 * The condition "its working headline, address or standfirst has words that begin like these", or undefined when
 * nothing that can be looked for was typed.
 */
export function deskMatch(typed: string): SQL | undefined {
  const match = beginnings(typed)
  if (!match) return undefined
  return sql`${articles.id} IN (SELECT d.article_id FROM desk_index f JOIN desk_rows d ON d.row = f.rowid WHERE f.desk_index MATCH ${match})`
}

/** The same for the headlines that readers see. */
export function liveHeadlineMatch(typed: string): SQL | undefined {
  const match = beginnings(typed)
  if (!match) return undefined
  return sql`${liveArticles.id} IN (SELECT s.article_id FROM search_index f JOIN search_rows s ON s.row = f.rowid WHERE f.search_index MATCH ${`headline : (${match})`})`
}

/** The same, or all of them anywhere in the headline of its card, which is the one that lists show. */
export function liveCardMatch(typed: string): SQL | undefined {
  const match = liveHeadlineMatch(typed)
  if (!match) return undefined
  const headline = sql`lower(json_extract(${liveArticles.card}, '$.headline'))`
  return or(match, and(...wordsOf(typed).map((word) => sql`instr(${headline}, ${word.toLowerCase()}) > 0`)))
}

// Every character may be typed: only letters and digits are taken, and quoted, so that no word is an operator.
function beginnings(typed: string): string | undefined {
  const words = wordsOf(typed)
  return words.length ? words.map((word) => `"${word}"*`).join(' ') : undefined
}

function wordsOf(typed: string): string[] {
  return (typed.slice(0, 100).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, 8)
}
