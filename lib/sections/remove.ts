import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { strike } from '../catalogue/strike.ts'

/** Removes a section that nothing is in. @throws Refusal('in-use') with where it is used */
export function remove(viewer: Viewer, { id }: { id: string }, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'section:change')
    await strike(tx, viewer, 'section', id, now)
  })
}
