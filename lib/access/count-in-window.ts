import { inArray, lte, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { throttles } from '#db/schema/accounts.ts'

/**
 * Counts one more against each of these keys, where none is full.
 * @param limits how many are let through in a window, by key
 * @returns how many milliseconds are to be waited; 0 where it was counted
 */
export async function countInWindow(tx: Tx, limits: ReadonlyMap<string, number>, window: number, now: Date): Promise<number> {
  const at = now.getTime()
  await tx.delete(throttles).where(lte(throttles.windowEndsAt, at))
  const rows = await tx
    .select()
    .from(throttles)
    .where(inArray(throttles.key, [...limits.keys()]))
  const full = rows.filter(({ key, failures }) => failures >= (limits.get(key) ?? 0))
  if (full.length) return Math.max(...full.map((row) => row.windowEndsAt)) - at
  for (const key of limits.keys()) await add(tx, key, at + window)
  return 0
}

async function add(tx: Tx, key: string, windowEndsAt: number): Promise<void> {
  await tx
    .insert(throttles)
    .values({ key, failures: 1, windowEndsAt })
    .onConflictDoUpdate({ target: throttles.key, set: { failures: sql`${throttles.failures} + 1` } })
}
