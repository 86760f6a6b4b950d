import { eq } from 'drizzle-orm'
import { sections } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'
import type { ReorderSectionsInput } from './schema.ts'

/** Puts the sections of the menu into this order. */
export function reorder(viewer: Viewer, { ids }: ReorderSectionsInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'section:change')
    const known = await tx.select({ id: sections.id }).from(sections)
    if (known.length !== ids.length || known.some(({ id }) => !ids.includes(id))) {
      throw new Refusal('conflict', 'The sections have changed since you opened this page. Load it again.')
    }
    for (const [position, id] of ids.entries()) await tx.update(sections).set({ position }).where(eq(sections.id, id))
    await expire(tx, [tags.site, tags.front], now)
    await record(tx, viewer, { verb: 'reorder', subject: ['section', 'all'], detail: { ids } }, now)
  })
}
