import { eq, lte } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { articleLocks, articles, presences } from '#db/schema/articles.ts'
import { write } from '#db/write.ts'
import { allow, may, type Viewer } from '../access/allow.ts'
import { Refusal } from '../refusal.ts'
import { type Company, companyIn, lockOn } from './company.ts'
import { termMs } from './limits.ts'
import type { BeatInput } from './schema.ts'

/**
 * The heartbeat of an article's screen: somebody is there, and perhaps writing. Who writes first has the lock, and keeps
 * it by the heartbeats of their writing. @returns who else is there
 */
export function beat(viewer: Viewer, { id, isWriting }: BeatInput, now: Date): Promise<Company> {
  return write(async (tx) => {
    const article = await articleOf(tx, id)
    allow(viewer, 'article:read', article)
    await sweep(tx, now)
    const { accountId } = viewer
    if (!accountId) return companyIn(tx, id, viewer, now)
    const endsAt = now.getTime() + termMs
    await tx
      .insert(presences)
      .values({ articleId: id, accountId, since: now.getTime(), endsAt })
      .onConflictDoUpdate({ target: [presences.articleId, presences.accountId], set: { endsAt } })
    const lock = await lockOn(tx, id, viewer, now)
    const mayHold = isWriting && may(viewer, 'article:revise', article) && (!lock || lock.isMine)
    if (mayHold)
      await tx
        .insert(articleLocks)
        .values({ articleId: id, accountId, since: now.getTime(), endsAt })
        .onConflictDoUpdate({ target: articleLocks.articleId, set: { endsAt } })
    return companyIn(tx, id, viewer, now)
  })
}

async function articleOf(tx: Tx, id: string) {
  const { createdBy, status } = articles
  const [article] = await tx.select({ createdBy, status }).from(articles).where(eq(articles.id, id))
  if (!article) throw new Refusal('missing', 'There is no such article.')
  return article
}

// What has ended goes, so that the next one's "since" is their own.
async function sweep(tx: Tx, now: Date): Promise<void> {
  await tx.delete(presences).where(lte(presences.endsAt, now.getTime()))
  await tx.delete(articleLocks).where(lte(articleLocks.endsAt, now.getTime()))
}
