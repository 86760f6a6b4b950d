import type { Tx } from '#db/client.ts'
import { curations } from '#db/schema/publication.ts'
import type { Viewer } from '../access/allow.ts'
import type { FrontArrangement, LatestArrangement, Place } from './schema.ts'

interface Kept {
  place: Place
  state: 'staged' | 'live'
  arrangement: FrontArrangement | LatestArrangement
  version: number
}

/** Writes an arrangement in place of the one before. */
export async function keepArrangement(tx: Tx, kept: Kept, viewer: Viewer, now: Date): Promise<void> {
  const row = { ...kept, changedBy: viewer.accountId, changedAt: now.getTime() }
  await tx
    .insert(curations)
    .values(row)
    .onConflictDoUpdate({ target: [curations.place, curations.state], set: row })
}
