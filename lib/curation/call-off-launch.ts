import { eq } from 'drizzle-orm'
import { plannedLaunches } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import type { PlaceInput } from './schema.ts'

/** Takes back that the clock launches; one that it has made already stands. */
export function callOffLaunch(viewer: Viewer, { place }: PlaceInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'curation:arrange')
    const gone = await tx
      .delete(plannedLaunches)
      .where(eq(plannedLaunches.place, place))
      .returning({ dueAt: plannedLaunches.dueAt })
    const [planned] = gone
    if (planned) await record(tx, viewer, { verb: 'call-off-launch', subject: ['curation', place], detail: planned }, now)
  })
}
