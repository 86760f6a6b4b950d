import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { articleReads, articleReadTotals } from '#db/schema/reads.ts'
import { addresses } from '#db/schema/record.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'

/**
 * Adds up how often pages were read since the last time. What is no article's address is left out.
 * @param counts reads by path
 * @returns how many articles were counted
 */
export function recordReads(viewer: Viewer, counts: ReadonlyMap<string, number>, now: Date): Promise<number> {
  return write(async (tx) => {
    allow(viewer, 'clock:tick')
    const found = await articlesAt(tx, [...counts.keys()])
    const hour = Math.floor(now.getTime() / 3_600_000)
    for (const { path, articleId } of found) {
      const reads = counts.get(path) ?? 0
      const more = sql`reads + ${reads}`
      const { hour: at, articleId: of } = articleReads
      await tx
        .insert(articleReads)
        .values({ hour, articleId, reads })
        .onConflictDoUpdate({ target: [at, of], set: { reads: more } })
      await tx
        .insert(articleReadTotals)
        .values({ articleId, reads })
        .onConflictDoUpdate({ target: articleReadTotals.articleId, set: { reads: more } })
    }
    return found.length
  })
}

function articlesAt(tx: Tx, paths: string[]) {
  return tx
    .select({ path: addresses.path, articleId: addresses.subjectId })
    .from(addresses)
    .where(
      and(
        sql`${addresses.path} IN (SELECT value FROM json_each(${JSON.stringify(paths)}))`,
        eq(addresses.subjectKind, 'article'),
        eq(addresses.state, 'live'),
      ),
    )
}
