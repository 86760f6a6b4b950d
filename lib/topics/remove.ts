import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { strike } from '../catalogue/strike.ts'

/** Removes a topic that no article names. @throws Refusal('in-use') with where it is used */
export function remove(viewer: Viewer, { id }: { id: string }, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'topic:change')
    await strike(tx, viewer, 'topic', id, now)
  })
}
