import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { leases } from '#db/schema/record.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'

const usualTermMs = 30_000

interface Lease {
  name: string
  holder: string
  /** For how long it is held without a sign of life. */
  termMs?: number
}

/**
 * Takes or keeps the lease that lets one worker of many act.
 * @returns the fence, which grows with every change of holder, or null while another holds it
 */
export function holdLease(viewer: Viewer, { name, holder, termMs = usualTermMs }: Lease, now: Date): Promise<number | null> {
  return write(async (tx) => {
    allow(viewer, 'clock:tick')
    const [lease] = await tx.select().from(leases).where(eq(leases.name, name))
    if (lease && lease.holder !== holder && lease.until > now.getTime()) return null
    // Renewed when half of it is over, so that an idle worker does not write every second.
    if (lease?.holder === holder && lease.until - now.getTime() > termMs / 2) return lease.fence
    const fence = lease?.holder === holder ? lease.fence : (lease?.fence ?? 0) + 1
    const row = { name, holder, fence, until: now.getTime() + termMs }
    await tx.insert(leases).values(row).onConflictDoUpdate({ target: leases.name, set: row })
    return fence
  })
}

/** Gives the lease back, so that the next worker need not wait for its end. */
export function releaseLease(viewer: Viewer, { name, holder }: { name: string; holder: string }, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'clock:tick')
    const lease = await mine(tx, name, holder)
    if (lease) await tx.update(leases).set({ until: now.getTime() }).where(eq(leases.name, name))
  })
}

async function mine(tx: Tx, name: string, holder: string): Promise<boolean> {
  const [lease] = await tx.select({ holder: leases.holder }).from(leases).where(eq(leases.name, name))
  return lease?.holder === holder
}
