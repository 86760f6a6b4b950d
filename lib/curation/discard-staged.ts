import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { keepArrangement } from './keep-arrangement.ts'
import { demandVersion, isSame, openCuration } from './open-curation.ts'
import type { Arrangements, CurationStepInput, Place } from './schema.ts'

/** What stands at a place after a step. */
export interface Stood {
  version: number
  arrangement: Arrangements[Place]
}

/** Throws the staged arrangement away: what is staged is what is live again. */
export function discardStaged(viewer: Viewer, input: CurationStepInput, now: Date): Promise<Stood> {
  return write(async (tx) => {
    allow(viewer, 'curation:arrange')
    const { place } = input
    const open = await openCuration(tx, place)
    const { live: arrangement } = open
    if (isSame(open.staged, arrangement)) return { version: open.version, arrangement }
    demandVersion(open, input.version)
    const version = open.version + 1
    await keepArrangement(tx, { place, state: 'staged', arrangement, version }, viewer, now)
    await record(tx, viewer, { verb: 'discard', subject: ['curation', place], detail: { ...open.staged } }, now)
    return { version, arrangement }
  })
}
