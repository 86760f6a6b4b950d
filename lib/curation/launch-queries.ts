import { desc, eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { launches, plannedLaunches } from '#db/schema/publication.ts'
import { allow, type Viewer } from '../access/allow.ts'
import type { Arrangements, Place } from './schema.ts'

/** A launch that was made, as the desk lists it. */
export interface Launched<P extends Place = Place> {
  id: string
  arrangement: Arrangements[P]
  /** Null for the clock. */
  by: string | null
  at: number
}

/** A launch that the clock is to make. */
export interface PlannedLaunch<P extends Place = Place> {
  arrangement: Arrangements[P]
  by: string | null
  dueAt: number
  isOverdue: boolean
}

const most = 10
// Some seconds are allowed to the clock.
const graceMs = 10_000

/** The last launches of a place, the newest first. */
export async function listLaunches<P extends Place>(viewer: Viewer, place: P): Promise<Launched<P>[]> {
  allow(viewer, 'curation:read')
  const rows = await launchesQuery(place)
  // What is stored passed the schema when it was written.
  return rows.map((row) => ({ ...row, arrangement: row.arrangement as Arrangements[P] }))
}

/** The query itself, so that a test can ask which index it takes. */
export function launchesQuery(place: Place) {
  return read()
    .select({ id: launches.id, arrangement: launches.arrangement, by: accounts.name, at: launches.launchedAt })
    .from(launches)
    .leftJoin(accounts, eq(accounts.id, launches.launchedBy))
    .where(eq(launches.place, place))
    .orderBy(desc(launches.launchedAt), desc(launches.id))
    .limit(most)
}

/** The launch that is planned for a place, or null. */
export async function findPlannedLaunch<P extends Place>(viewer: Viewer, place: P, now: Date): Promise<PlannedLaunch<P> | null> {
  allow(viewer, 'curation:read')
  const [row] = await read()
    .select({ arrangement: plannedLaunches.arrangement, by: accounts.name, dueAt: plannedLaunches.dueAt })
    .from(plannedLaunches)
    .leftJoin(accounts, eq(accounts.id, plannedLaunches.setBy))
    .where(eq(plannedLaunches.place, place))
  if (!row) return null
  return { ...row, arrangement: row.arrangement as Arrangements[P], isOverdue: row.dueAt + graceMs < now.getTime() }
}
