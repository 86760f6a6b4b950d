import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { moveAddresses } from '../addresses/move.ts'
import { alter } from '../catalogue/alter.ts'
import { expire } from '../changes/expire.ts'
import { tags } from '../tags.ts'
import type { ChangeSectionInput } from './schema.ts'

/** Renames a section or says what it is about. With a new address all its articles move too; the old ones answer 308. */
export function change(viewer: Viewer, input: ChangeSectionInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'section:change')
    const { id, slug, name } = input
    const before = await alter(tx, viewer, 'section', input, now)
    if (!before) return
    if (slug !== before.slug) await moveAddresses(tx, { section: id, from: before.slug, to: slug }, now)
    if (slug !== before.slug || name !== before.name) await expire(tx, await pagesUnder(tx, id), now)
  })
}

// The section's name and address stand on every article that is in it, and on its card.
async function pagesUnder(tx: Tx, id: string): Promise<string[]> {
  const shown = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.sectionId, id), eq(articles.status, 'live')))
  return shown.flatMap((article) => [tags.article(article.id), tags.card(article.id)])
}
