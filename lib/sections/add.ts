import { max } from 'drizzle-orm'
import { sections } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { enter } from '../catalogue/enter.ts'
import { expire } from '../changes/expire.ts'
import { tags } from '../tags.ts'
import type { AddSectionInput } from './schema.ts'

/** Opens a section at the end of the menu. @returns the id */
export function add(viewer: Viewer, input: AddSectionInput, now: Date): Promise<string> {
  return write(async (tx) => {
    allow(viewer, 'section:change')
    const [last] = await tx.select({ position: max(sections.position) }).from(sections)
    const isNew = await enter(tx, viewer, 'section', { ...input, position: (last?.position ?? 0) + 1 }, now)
    if (isNew) await expire(tx, [tags.site, tags.front], now)
    return input.id
  })
}
