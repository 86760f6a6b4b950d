import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'

/** Which of these ids are of live stories. */
export async function liveAmong(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (!ids.length) return new Set()
  const rows = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(inArray(articles.id, [...ids]), eq(articles.status, 'live')))
  return new Set(rows.map(({ id }) => id))
}
