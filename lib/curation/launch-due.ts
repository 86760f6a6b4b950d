import { lte, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { plannedLaunches } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { isSame, openCuration } from './open-curation.ts'
import type { Arrangements, Place } from './schema.ts'
import { show } from './show.ts'

const dueRows = prepared((db) =>
  db
    .select({ place: plannedLaunches.place })
    .from(plannedLaunches)
    .where(lte(plannedLaunches.dueAt, sql.placeholder('now')))
    .prepare(),
)

/** Whether a launch is due. */
export async function isLaunchDue(viewer: Viewer, now: Date): Promise<boolean> {
  allow(viewer, 'clock:tick')
  return (await dueRows().execute({ now: now.getTime() })).length > 0
}

/** Makes the launches that are due: each is struck off in the transaction that shows it. @returns the places */
export function launchDue(viewer: Viewer, now: Date): Promise<Place[]> {
  return write(async (tx) => {
    allow(viewer, 'clock:tick')
    const due = await tx.delete(plannedLaunches).where(lte(plannedLaunches.dueAt, now.getTime())).returning()
    for (const { place, dueAt, setBy, ...planned } of due) {
      const open = await openCuration(tx, place)
      // What is stored passed the schema when it was written.
      const arrangement = planned.arrangement as Arrangements[Place]
      const staysStaged = isSame(open.staged, arrangement)
      const shown = await show(tx, { place, open, arrangement, staysStaged }, viewer, now)
      const detail = { dueAt, setBy, ...shown.arrangement, fell: shown.fell }
      await record(tx, viewer, { verb: 'launch', subject: ['curation', place], detail }, now)
    }
    return due.map(({ place }) => place)
  })
}
