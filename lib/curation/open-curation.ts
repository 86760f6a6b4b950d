import { eq, getTableColumns } from 'drizzle-orm'
import type { ReadDb } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { curations } from '#db/schema/publication.ts'
import { canonicalJson } from '../articles/canonical.ts'
import { Refusal } from '../refusal.ts'
import type { Arrangements, Place } from './schema.ts'

export interface OpenCuration<P extends Place = Place> {
  staged: Arrangements[P]
  live: Arrangements[P]
  /** Of the staged arrangement; 0 where nothing was staged yet. */
  version: number
  /** Who staged it and when; null where nobody did. */
  stagedBy: string | null
  stagedAt: number | null
}

const empty: Arrangements = { front: { lead: null, slots: [] }, latest: { pins: [], hidden: [] } }

/** What is staged and what is live at a place. What was never staged is as what is live. */
export async function openCuration<P extends Place>(db: ReadDb, place: P): Promise<OpenCuration<P>> {
  const rows = await db
    .select({ ...getTableColumns(curations), by: accounts.name })
    .from(curations)
    .leftJoin(accounts, eq(accounts.id, curations.changedBy))
    .where(eq(curations.place, place))
  const staged = rows.find(({ state }) => state === 'staged')
  // What is stored passed the schema when it was written.
  const arrangementOf = (row: { arrangement: unknown } | undefined) => row?.arrangement as Arrangements[P] | undefined
  const live = arrangementOf(rows.find(({ state }) => state === 'live')) ?? empty[place]
  return {
    ...{ live, staged: arrangementOf(staged) ?? live, version: staged?.version ?? 0 },
    ...{ stagedBy: staged?.by ?? null, stagedAt: staged?.changedAt ?? null },
  }
}

/** @throws Refusal('conflict') with what is there, when somebody arranged since this version was opened */
export function demandVersion(open: OpenCuration, version: number): void {
  if (open.version === version) return
  throw new Refusal('conflict', `${open.stagedBy ?? 'Somebody'} arranged this since you opened it.`, undefined, open)
}

/** Whether two arrangements say the same. */
export function isSame(one: Arrangements[Place], other: Arrangements[Place]): boolean {
  return canonicalJson(one) === canonicalJson(other)
}
