import { eq } from 'drizzle-orm'
import { articleLocks, articles } from '#db/schema/articles.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import { type Company, companyIn, lockOn } from './company.ts'
import { termMs } from './limits.ts'
import type { PresenceInput } from './schema.ts'

/** Takes an article over from whoever is writing in it; they are told at their next heartbeat. */
export function takeOver(viewer: Viewer, { id }: PresenceInput, now: Date): Promise<Company> {
  return write(async (tx) => {
    const { createdBy, status } = articles
    const [article] = await tx.select({ createdBy, status }).from(articles).where(eq(articles.id, id))
    if (!article) throw new Refusal('missing', 'There is no such article.')
    allow(viewer, 'article:revise', article)
    const { accountId } = viewer
    const lock = await lockOn(tx, id, viewer, now)
    if (!accountId || lock?.isMine) return companyIn(tx, id, viewer, now)
    const mine = { accountId, since: now.getTime(), endsAt: now.getTime() + termMs }
    await tx
      .insert(articleLocks)
      .values({ articleId: id, ...mine })
      .onConflictDoUpdate({ target: articleLocks.articleId, set: mine })
    await record(tx, viewer, { verb: 'take-over', subject: ['article', id], detail: lock ? { from: lock.name } : {} }, now)
    return companyIn(tx, id, viewer, now)
  })
}
