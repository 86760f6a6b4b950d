import { desc, eq, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '#db/client.ts'
import { sourceSnapshots } from '#db/schema/references.ts'

/** The snapshots of an article that count, one for each key, without their texts. One that was removed is among them. */
export async function newestSnapshots(db: ReadDb | Tx, articleId: string) {
  const { id, key, taken, url, sha256 } = sourceSnapshots
  const rows = await db
    .select({ id, key, taken, url, sha256 })
    .from(sourceSnapshots)
    .where(eq(sourceSnapshots.articleId, articleId))
    .orderBy(desc(sql`rowid`))
  const seen = new Set<string>()
  return rows.filter((row) => !seen.has(row.key) && seen.add(row.key))
}
