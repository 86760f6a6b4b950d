import { eq } from 'drizzle-orm'
import { articles, gateReports, revisions } from '#db/schema/articles.ts'
import { sourceSnapshots } from '#db/schema/references.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import { unindexDesk } from '../search/index-desk.ts'
import { openArticle } from './open-article.ts'
import type { StepInput } from './schema.ts'

/**
 * Deletes what is in the trash for good, with all its revisions. What readers were shown is never deleted: its address
 * answers for it, and its history is signed.
 */
export function deleteForGood(viewer: Viewer, input: StepInput, now: Date): Promise<void> {
  return write(async (tx) => {
    const article = await openArticle(tx, { id: input.id })
    allow(viewer, 'article:delete', article)
    await openArticle(tx, input)
    const { id, slug, headline, deletedAt, firstPublishedAt } = article
    if (deletedAt === null) throw new Refusal('wrong-state', 'Only what is in the trash can be deleted for good.')
    if (firstPublishedAt !== null)
      throw new Refusal('wrong-state', 'Readers were shown this article, so its address and its history are kept.')
    await record(tx, viewer, { verb: 'delete', subject: ['article', id], detail: { headline, slug } }, now)
    await unindexDesk(tx, id)
    await tx.delete(gateReports).where(eq(gateReports.articleId, id))
    // First, since they may go only while their article says that it is in the trash.
    await tx.delete(sourceSnapshots).where(eq(sourceSnapshots.articleId, id))
    await tx.delete(revisions).where(eq(revisions.articleId, id))
    await tx.delete(articles).where(eq(articles.id, id))
  })
}
