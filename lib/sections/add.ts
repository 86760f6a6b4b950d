import { eq, max } from 'drizzle-orm'
import { sections } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { claimAddress } from '../addresses/claim.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { tags } from '../tags.ts'
import { urls } from '../urls.ts'
import type { AddSectionInput } from './schema.ts'

/** Opens a section at the end of the menu. */
export function add(viewer: Viewer, input: AddSectionInput, now: Date): Promise<string> {
  return write(async (tx) => {
    allow(viewer, 'section:change')
    const { id, slug } = input
    const [made] = await tx.select({ id: sections.id }).from(sections).where(eq(sections.id, id))
    if (made) return id
    await claimAddress(tx, { path: urls.section(slug), kind: 'section', id }, now)
    const [last] = await tx.select({ position: max(sections.position) }).from(sections)
    await tx.insert(sections).values({ ...input, position: (last?.position ?? 0) + 1 })
    await expire(tx, [tags.site, tags.front], now)
    await record(tx, viewer, { verb: 'add', subject: ['section', id], detail: { slug } }, now)
    return id
  })
}
