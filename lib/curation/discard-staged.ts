import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { keepArrangement } from './keep-arrangement.ts'
import { openStaged } from './open-curation.ts'
import type { CurationStepInput } from './schema.ts'

/** Throws the staged arrangement away: what is staged is what is live again. @returns the new version */
export function discardStaged(viewer: Viewer, input: CurationStepInput, now: Date): Promise<number> {
  return write(async (tx) => {
    allow(viewer, 'curation:arrange')
    const { place } = input
    const open = await openStaged(tx, input)
    const version = open.version + 1
    await keepArrangement(tx, { place, state: 'staged', arrangement: open.live, version }, viewer, now)
    await record(tx, viewer, { verb: 'discard', subject: ['curation', place] }, now)
    return version
  })
}
