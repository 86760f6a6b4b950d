import { asc, lt, lte, max, min } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { changes, destinations } from '#db/schema/record.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'

const oldestMs = 30 * 86_400_000
const mostRows = 100_000
const rowsAtOnce = 5_000

/**
 * Takes the oldest lines out of the change log: those of more than thirty days ago and those beyond the newest hundred
 * thousand; never one of which somebody outside is still to be told, and never the newest. A front that missed them
 * finds a gap and begins anew.
 * @returns how many went, some thousands at a time
 */
export async function trim(viewer: Viewer, now: Date, most = mostRows): Promise<number> {
  allow(viewer, 'clock:tick')
  const limit = await lastToGo(now, most)
  return write(async (tx) => {
    const rows = await tx
      .select({ id: changes.id })
      .from(changes)
      .where(lte(changes.id, limit))
      .orderBy(asc(changes.id))
      .limit(rowsAtOnce)
    const last = rows.at(-1)
    if (last) await tx.delete(changes).where(lte(changes.id, last.id))
    return rows.length
  })
}

async function lastToGo(now: Date, most: number): Promise<number> {
  const [ends] = await read()
    .select({ newest: max(changes.id) })
    .from(changes)
  const [old] = await read()
    .select({ id: max(changes.id) })
    .from(changes)
    .where(lt(changes.at, now.getTime() - oldestMs))
  const [told] = await read()
    .select({ cursor: min(destinations.cursor) })
    .from(destinations)
  const newest = ends?.newest ?? 0
  return Math.min(Math.max(old?.id ?? 0, newest - most), told?.cursor ?? newest, newest - 1)
}
