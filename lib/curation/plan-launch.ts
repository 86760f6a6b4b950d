import { plannedLaunches } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import { demandMoment } from '../schedules/demand-moment.ts'
import { findSettings } from '../settings/queries.ts'
import { demandVersion, isSame, openCuration } from './open-curation.ts'
import type { PlanLaunchInput } from './schema.ts'

/** Has what is staged now launched at a moment, in place of another launch that was planned. What is arranged afterwards is not in it. */
export async function planLaunch(viewer: Viewer, { place, version, ...when }: PlanLaunchInput, now: Date): Promise<void> {
  const { timeZone } = await findSettings()
  return write(async (tx) => {
    allow(viewer, 'curation:arrange')
    const open = await openCuration(tx, place)
    demandVersion(open, version)
    const dueAt = demandMoment(when, timeZone, now)
    if (isSame(open.staged, open.live)) throw new Refusal('wrong-state', 'Readers see it like this already.')
    const row = { place, arrangement: open.staged, dueAt, setBy: viewer.accountId, setAt: now.getTime() }
    await tx.insert(plannedLaunches).values(row).onConflictDoUpdate({ target: plannedLaunches.place, set: row })
    const detail = { dueAt, ...open.staged }
    await record(tx, viewer, { verb: 'plan-launch', subject: ['curation', place], detail }, now)
  })
}
