import { desc, eq } from 'drizzle-orm'
import { launches } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import type { Stood } from './discard-staged.ts'
import { demandVersion, isSame, openCuration } from './open-curation.ts'
import type { Arrangements, CurationStepInput, Place } from './schema.ts'
import { show } from './show.ts'

/** Shows readers again what stood before the last launch; undone once more, the launch stands again. */
export function undoLaunch(viewer: Viewer, input: CurationStepInput, now: Date): Promise<Stood & { fell: string[] }> {
  return write(async (tx) => {
    allow(viewer, 'curation:arrange')
    const { place } = input
    const open = await openCuration(tx, place)
    demandVersion(open, input.version)
    const [last] = await tx
      .select({ id: launches.id, arrangement: launches.arrangement, was: launches.was })
      .from(launches)
      .where(eq(launches.place, place))
      .orderBy(desc(launches.launchedAt), desc(launches.id))
      .limit(1)
    // What is stored passed the schema when it was written.
    if (!last || !isSame(last.arrangement as Arrangements[Place], open.live))
      throw new Refusal('wrong-state', 'There is no launch to undo.')
    const arrangement = last.was as Arrangements[Place]
    const shown = await show(tx, { place, open, arrangement, staysStaged: true }, viewer, now)
    const detail = { undone: last.id, ...shown.arrangement, fell: shown.fell }
    await record(tx, viewer, { verb: 'undo-launch', subject: ['curation', place], detail }, now)
    return shown
  })
}
