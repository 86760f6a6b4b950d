import { and, asc, eq, gt, lte, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { changes, destinations } from '#db/schema/record.ts'
import { allow, type Viewer } from '../access/allow.ts'
import type { Destination, OutsideChange } from './destination.ts'

const field = sql.placeholder
const dueDestinations = prepared((db) =>
  db
    .select()
    .from(destinations)
    .where(lte(destinations.dueAt, field('now')))
    .prepare(),
)
const changesAfter = prepared((db) =>
  db
    .select({ id: changes.id, tag: changes.tag })
    .from(changes)
    .where(and(gt(changes.id, field('cursor')), lte(changes.id, field('until')), lte(changes.at, field('before'))))
    .orderBy(asc(changes.id))
    .limit(mostAtOnce)
    .prepare(),
)

const mostAtOnce = 500
// An answer that was on its way when a change landed may reach a cache after it was told. So it is told again, later
// than any answer can still be under way.
const againMs = 35_000

/** Those who may be told something now. */
export async function listDue(viewer: Viewer, now: Date): Promise<Destination[]> {
  allow(viewer, 'clock:tick')
  return dueDestinations().execute({ now: now.getTime() })
}

/** What this one was not told yet, oldest first. */
export function listUntold({ kind, cursor, until }: Destination, now: Date): Promise<OutsideChange[]> {
  const before = kind === 'cache-again' ? now.getTime() - againMs : Number.MAX_SAFE_INTEGER
  return changesAfter().execute({ cursor, until: until ?? Number.MAX_SAFE_INTEGER, before })
}

/** Where one row of the table is. `cursor` too: of two who told it at once, one writes that down. */
export function isAt({ kind, target, cursor }: Destination) {
  return and(eq(destinations.kind, kind), eq(destinations.target, target), eq(destinations.cursor, cursor))
}
