import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { enter } from '../catalogue/enter.ts'
import type { AddTopicInput } from './schema.ts'

/** Enters a topic, whose page is at its own address from now on. @returns the id */
export function add(viewer: Viewer, input: AddTopicInput, now: Date): Promise<string> {
  return write(async (tx) => {
    allow(viewer, 'topic:change')
    await enter(tx, viewer, 'topic', input, now)
    return input.id
  })
}
