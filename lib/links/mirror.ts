import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import type { links } from '#db/schema/links.ts'
import { citations, sources } from '#db/schema/references.ts'
import { expire } from '../changes/expire.ts'
import { tags } from '../tags.ts'
import { movedTo, readerState } from './reader-state.ts'

/** Puts what is known of an address where readers are told of it, and has the pages of the articles that lean on it made anew. */
export async function mirror(tx: Tx, link: typeof links.$inferSelect, archiveUrl: string, now: Date): Promise<void> {
  const [source] = await tx.select().from(sources).where(eq(sources.address, link.address))
  if (!source) return
  const to = link.finalUrl ? movedTo(link.url, link.finalUrl) : null
  const shown = { liveState: readerState(link, to), checkedAt: link.checkedAt, seenAliveAt: link.seenAliveAt, movedTo: to }
  await tx
    .update(sources)
    .set({ ...shown, archiveUrl: source.archiveUrl || archiveUrl || null })
    .where(eq(sources.id, source.id))
  const citing = await tx.selectDistinct({ id: citations.articleId }).from(citations).where(eq(citations.sourceId, source.id))
  await expire(
    tx,
    citing.map(({ id }) => tags.article(id)),
    now,
  )
}
