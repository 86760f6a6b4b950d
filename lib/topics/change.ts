import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { alter } from '../catalogue/alter.ts'
import { refreshNames } from '../search/refresh-names.ts'
import type { ChangeTopicInput } from './schema.ts'

/** Changes what is said of a topic. With a new address the old one answers 308. */
export function change(viewer: Viewer, input: ChangeTopicInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'topic:change')
    const before = await alter(tx, viewer, 'topic', input, now)
    if (before && before.name !== input.name) await refreshNames(tx, 'topic', input.id, now)
  })
}
