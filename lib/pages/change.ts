import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { media, pages } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { contentHash } from '../articles/canonical.ts'
import type { BodyDocument } from '../articles/document.ts'
import { picturesOf } from '../articles/pictures-of.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'
import type { ChangePageInput } from './schema.ts'

/** Writes a page about the publication; readers see it at once. @returns the new version */
export function change(viewer: Viewer, { slug, version, title, body }: ChangePageInput, now: Date): Promise<number> {
  return write(async (tx) => {
    allow(viewer, 'page:change')
    const [row] = await tx.select().from(pages).where(eq(pages.slug, slug))
    // The same form sent twice, or nothing changed in it.
    if (row && row.title === title && contentHash(row.body) === contentHash(body)) return row.version
    const current = row?.version ?? 0
    if (current !== version)
      throw new Refusal(
        'conflict',
        'Somebody changed this page since you opened it. Copy your text, load the page again and compare.',
      )
    await demandPictures(tx, body)
    const next = { title, body, updatedAt: now.getTime(), version: current + 1 }
    await tx
      .insert(pages)
      .values({ slug, ...next })
      .onConflictDoUpdate({ target: pages.slug, set: next })
    await expire(tx, [tags.page(slug)], now)
    await record(tx, viewer, { verb: 'change', subject: ['page', slug], detail: { title } }, now)
    return next.version
  })
}

async function demandPictures(tx: Tx, body: BodyDocument): Promise<void> {
  const named = [...new Set(picturesOf({ lead: null, body }))]
  if (!named.length) return
  const found = await tx.select({ id: media.id }).from(media).where(inArray(media.id, named))
  if (found.length < named.length) throw new Refusal('gone', 'A picture that this page names is not in the library.', 'body')
}
