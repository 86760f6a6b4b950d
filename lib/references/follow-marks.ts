import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { sourceReviews, sources } from '#db/schema/references.ts'
import { newId } from '../ids.ts'
import type { Leaning } from './count-leaning.ts'

/**
 * An article that no longer leans on a source that changed waits no longer to be looked at; one that begins to lean on
 * such a source waits from now on.
 */
export async function followMarks(
  tx: Tx,
  articleId: string,
  { before, after }: { before: Leaning[]; after: Leaning[] },
  now: Date,
): Promise<void> {
  const had = new Set(before.map(({ sourceId }) => sourceId))
  const has = new Set(after.map(({ sourceId }) => sourceId))
  for (const sourceId of had) {
    if (has.has(sourceId)) continue
    await tx
      .update(sourceReviews)
      .set({ clearedAt: now.getTime(), clearedHow: 'no-longer-cited' })
      .where(and(eq(sourceReviews.sourceId, sourceId), eq(sourceReviews.articleId, articleId), isNull(sourceReviews.clearedAt)))
  }
  for (const sourceId of has) {
    if (had.has(sourceId)) continue
    const [source] = await tx.select({ mark: sources.mark }).from(sources).where(eq(sources.id, sourceId))
    if (source?.mark)
      await tx
        .insert(sourceReviews)
        .values({ id: newId(), sourceId, articleId, mark: source.mark, openedAt: now.getTime() })
        .onConflictDoNothing()
  }
}
