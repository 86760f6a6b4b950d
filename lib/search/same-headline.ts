import { and, ne, type SQL, sql } from 'drizzle-orm'
import { liveArticles } from '#db/schema/live.ts'

/** The condition "another live article, whose headline holds all these words"; undefined when there is no word. */
export function sameHeadline(headline: string, exceptId: string): SQL | undefined {
  const words = (headline.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, 30)
  if (!words.length) return undefined
  const match = `headline : (${words.map((word) => `"${word}"`).join(' ')})`
  return and(
    ne(liveArticles.id, exceptId),
    sql`${liveArticles.id} IN (SELECT s.article_id FROM search_index f JOIN search_rows s ON s.row = f.rowid WHERE f.search_index MATCH ${match})`,
  )
}
