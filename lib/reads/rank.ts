import { and, asc, desc, eq, gt, lt, sum } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { articleReads, mostRead, readPeriods } from '#db/schema/reads.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { expire } from '../changes/expire.ts'
import { tags } from '../tags.ts'

const hours = { day: 24, week: 168 } as const
const keptHours = 31 * 24
// One more than is shown, so that an article can leave itself out.
const ranked = 6

/** Finds anew what was read most in the last day and week. @returns whether readers see another list now */
export function rank(viewer: Viewer, now: Date): Promise<boolean> {
  return write(async (tx) => {
    allow(viewer, 'clock:tick')
    const hour = Math.floor(now.getTime() / 3_600_000)
    await tx.delete(articleReads).where(lt(articleReads.hour, hour - keptHours))
    let isOther = false
    for (const period of readPeriods) {
      const ids = await mostReadSince(tx, hour - hours[period])
      const before = await tx.select().from(mostRead).where(eq(mostRead.period, period)).orderBy(asc(mostRead.position))
      if (before.map(({ articleId }) => articleId).join() === ids.join()) continue
      isOther = true
      await tx.delete(mostRead).where(eq(mostRead.period, period))
      if (ids.length) await tx.insert(mostRead).values(ids.map((articleId, position) => ({ period, position, articleId })))
    }
    if (isOther) await expire(tx, [tags.mostRead], now)
    return isOther
  })
}

async function mostReadSince(tx: Tx, hour: number): Promise<string[]> {
  const rows = await tx
    .select({ id: articleReads.articleId })
    .from(articleReads)
    .innerJoin(articles, and(eq(articles.id, articleReads.articleId), eq(articles.status, 'live')))
    .where(gt(articleReads.hour, hour))
    .groupBy(articleReads.articleId)
    .orderBy(desc(sum(articleReads.reads)), asc(articleReads.articleId))
    .limit(ranked)
  return rows.map(({ id }) => id)
}
