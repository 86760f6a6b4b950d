import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { keepArrangement } from './keep-arrangement.ts'
import { openStaged } from './open-curation.ts'
import type { ArrangeInput } from './schema.ts'

/** Stages an arrangement. Readers see nothing of it until it is launched. @returns the new version */
export function arrange(viewer: Viewer, input: ArrangeInput, now: Date): Promise<number> {
  return write(async (tx) => {
    allow(viewer, 'curation:arrange')
    const { place, arrangement } = input
    const version = (await openStaged(tx, input)).version + 1
    await keepArrangement(tx, { place, state: 'staged', arrangement, version }, viewer, now)
    await record(tx, viewer, { verb: 'arrange', subject: ['curation', place], detail: { ...arrangement } }, now)
    return version
  })
}
