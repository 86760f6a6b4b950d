import { and, eq, isNull } from 'drizzle-orm'
import { sourceReviews } from '#db/schema/references.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import type { ClearReviewInput } from './schema.ts'

/** Says that an article is still right, though a source of it changed: it leaves the queue. */
export function clear(viewer: Viewer, { id, note }: ClearReviewInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'source:mark')
    const [review] = await tx
      .update(sourceReviews)
      .set({ clearedAt: now.getTime(), clearedHow: 'looked-at', clearedBy: viewer.accountId, note })
      .where(and(eq(sourceReviews.id, id), isNull(sourceReviews.clearedAt)))
      .returning()
    if (!review) throw new Refusal('conflict', 'This no longer waits: somebody looked at it, or the article was changed.')
    const { sourceId, articleId, mark } = review
    await record(tx, viewer, { verb: 'clear', subject: ['source', sourceId], detail: { article: articleId, mark, note } }, now)
  })
}
