import { eq } from 'drizzle-orm'
import type { ReadDb } from '#db/client.ts'
import { curations } from '#db/schema/publication.ts'
import { Refusal } from '../refusal.ts'
import { emptyArrangement, type FrontArrangement, type LatestArrangement, type Place } from './schema.ts'

export interface OpenCuration {
  staged: FrontArrangement | LatestArrangement
  live: FrontArrangement | LatestArrangement
  /** Of the staged arrangement; 0 where nothing was staged yet. */
  version: number
}

/** What is staged and what is live at a place. What was never staged is as what is live. */
export async function openCuration(db: ReadDb, place: Place): Promise<OpenCuration> {
  const rows = await db.select().from(curations).where(eq(curations.place, place))
  const live =
    (rows.find(({ state }) => state === 'live')?.arrangement as FrontArrangement | undefined) ?? emptyArrangement(place)
  const staged = rows.find(({ state }) => state === 'staged')
  return { live, staged: (staged?.arrangement as FrontArrangement | undefined) ?? live, version: staged?.version ?? 0 }
}

/** The same for a verb. @throws Refusal('conflict') when somebody arranged since */
export async function openStaged(db: ReadDb, { place, version }: { place: Place; version: number }): Promise<OpenCuration> {
  const open = await openCuration(db, place)
  if (open.version !== version)
    throw new Refusal(
      'conflict',
      'Somebody arranged this since you opened it. Load the page again to see theirs.',
      undefined,
      open,
    )
  return open
}
