import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import type { Stood } from './discard-staged.ts'
import { demandVersion, openCuration } from './open-curation.ts'
import type { CurationStepInput } from './schema.ts'
import { show } from './show.ts'

/** Shows readers the staged arrangement. `fell` are the ids that fell away because they are not live. */
export function launch(viewer: Viewer, input: CurationStepInput, now: Date): Promise<Stood & { fell: string[] }> {
  return write(async (tx) => {
    allow(viewer, 'curation:arrange')
    const { place } = input
    const open = await openCuration(tx, place)
    demandVersion(open, input.version)
    const shown = await show(tx, { place, open, arrangement: open.staged, staysStaged: true }, viewer, now)
    const detail = { ...shown.arrangement, fell: shown.fell }
    await record(tx, viewer, { verb: 'launch', subject: ['curation', place], detail }, now)
    return shown
  })
}
