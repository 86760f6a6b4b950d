import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import type { links } from '#db/schema/links.ts'
import { sources } from '#db/schema/references.ts'
import { expireSource } from '../references/expire-source.ts'
import { shownOf } from './shown-of.ts'

/** Puts what is known of an address where readers are told of it, and has the pages of the articles that lean on it made anew. */
export async function mirror(tx: Tx, link: typeof links.$inferSelect, archiveUrl: string, now: Date): Promise<void> {
  const [source] = await tx.select().from(sources).where(eq(sources.address, link.address))
  if (!source) return
  await tx
    .update(sources)
    .set({ ...shownOf(link), archiveUrl: source.archiveUrl || archiveUrl || null })
    .where(eq(sources.id, source.id))
  await expireSource(tx, source, now)
}
