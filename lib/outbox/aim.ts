import { and, eq, max } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { changes, destinations } from '#db/schema/record.ts'
import type { OutletSettings } from '../settings/outlets.ts'
import { wanted } from './destination.ts'

/**
 * Has those who are named in the settings told of every change from the newest one on, in the transaction that names
 * them. A cache that is named no longer is told up to that change; whoever else is not, of nothing more.
 */
export async function aim(tx: Tx, outlets: OutletSettings): Promise<void> {
  const [newest] = await tx.select({ id: max(changes.id) }).from(changes)
  const now = newest?.id ?? 0
  const next = wanted(outlets)
  for (const { kind, target, until } of await tx.select().from(destinations)) {
    const at = and(eq(destinations.kind, kind), eq(destinations.target, target))
    if (next.some((one) => one.kind === kind && one.target === target) || until !== null) continue
    if (kind === 'cache' || kind === 'cache-again') await tx.update(destinations).set({ until: now }).where(at)
    else await tx.delete(destinations).where(at)
  }
  for (const { kind, target } of next)
    await tx
      .insert(destinations)
      .values({ kind, target, cursor: Math.max(now - 1, 0) })
      .onConflictDoUpdate({ target: [destinations.kind, destinations.target], set: { until: null, attempts: 0, dueAt: 0 } })
}
