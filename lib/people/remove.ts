import { eq } from 'drizzle-orm'
import { people } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { closeAddress } from '../addresses/close.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { Refusal } from '../refusal.ts'
import { listUsing, saidUse } from '../search/list-using.ts'
import { tags } from '../tags.ts'

/** Removes a person that no article names. @throws Refusal('in-use') with where it is used */
export function remove(viewer: Viewer, { id }: { id: string }, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'person:change')
    const using = await listUsing(tx, 'person', id)
    if (using.length) throw new Refusal('in-use', `This person is in use: ${saidUse(using)}. Take it off them first.`)
    await tx.delete(people).where(eq(people.id, id))
    await closeAddress(tx, { kind: 'person', id, state: 'removed' }, now)
    await expire(tx, [tags.person(id), tags.personList(id)], now)
    await record(tx, viewer, { verb: 'remove', subject: ['person', id] }, now)
  })
}
