import { eq } from 'drizzle-orm'
import { topics } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { closeAddress } from '../addresses/close.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { Refusal } from '../refusal.ts'
import { listUsing, saidUse } from '../search/list-using.ts'
import { tags } from '../tags.ts'

/** Removes a topic that no article names. @throws Refusal('in-use') with where it is used */
export function remove(viewer: Viewer, { id }: { id: string }, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'topic:change')
    const using = await listUsing(tx, 'topic', id)
    if (using.length) throw new Refusal('in-use', `This topic is in use: ${saidUse(using)}. Take it off them first.`)
    await tx.delete(topics).where(eq(topics.id, id))
    await closeAddress(tx, { kind: 'topic', id, state: 'removed' }, now)
    await expire(tx, [tags.topic(id), tags.topicList(id)], now)
    await record(tx, viewer, { verb: 'remove', subject: ['topic', id] }, now)
  })
}
