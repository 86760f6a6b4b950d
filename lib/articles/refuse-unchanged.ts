import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { revisions } from '#db/schema/articles.ts'
import { Refusal } from '../refusal.ts'
import type { OpenLiveArticle } from './open-live.ts'

/** @throws Refusal('unchanged') when readers see exactly this text already */
export async function refuseUnchanged(tx: Tx, { liveRevisionId, contentHash }: OpenLiveArticle): Promise<void> {
  const [live] = await tx
    .select({ hash: revisions.contentHash })
    .from(revisions)
    .where(eq(revisions.id, liveRevisionId ?? ''))
  if (live?.hash === contentHash) throw new Refusal('unchanged', 'Nothing has changed since readers saw it.')
}
