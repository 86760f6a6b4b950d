import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'

type Change = Partial<Omit<typeof articles.$inferInsert, 'id' | 'version' | 'activityAt'>>

/** Changes an article's row: every change makes a new version and counts as activity. @returns the new version */
export async function touch(tx: Tx, article: { id: string; version: number }, change: Change, now: Date): Promise<number> {
  const version = article.version + 1
  await tx
    .update(articles)
    .set({ ...change, version, activityAt: now.getTime() })
    .where(eq(articles.id, article.id))
  return version
}
