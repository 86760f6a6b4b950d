import { eq } from 'drizzle-orm'
import { sections } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { closeAddress } from '../addresses/close.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { Refusal } from '../refusal.ts'
import { listUsing, saidUse } from '../search/list-using.ts'
import { tags } from '../tags.ts'

/** Removes a section that nothing is in. @throws Refusal('in-use') with where it is used */
export function remove(viewer: Viewer, { id }: { id: string }, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'section:change')
    const using = await listUsing(tx, 'section', id)
    if (using.length) throw new Refusal('in-use', `This section is in use: ${saidUse(using)}. Move them first.`)
    await tx.delete(sections).where(eq(sections.id, id))
    await closeAddress(tx, { kind: 'section', id, state: 'removed' }, now)
    await expire(tx, [tags.site, tags.front, tags.section(id), tags.sectionList(id)], now)
    await record(tx, viewer, { verb: 'remove', subject: ['section', id] }, now)
  })
}
