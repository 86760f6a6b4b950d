import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import type { Viewer } from '../access/allow.ts'
import { closeAddress } from '../addresses/close.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { Refusal } from '../refusal.ts'
import { listUsing, saidUse } from '../search/list-using.ts'
import { type Kind, kinds } from './kinds.ts'

/** Removes a section, topic or person that no article names. @throws Refusal('in-use') with where it is used */
export async function strike(tx: Tx, viewer: Viewer, kind: Kind, id: string, now: Date): Promise<void> {
  const { table, stale, inTheWay } = kinds[kind]
  const using = await listUsing(tx, kind, id)
  if (using.length) throw new Refusal('in-use', `This ${kind} is in use: ${saidUse(using)}. ${inTheWay}`)
  const [gone] = await tx.delete(table).where(eq(table.id, id)).returning({ slug: table.slug })
  // Sent twice: the first did it.
  if (!gone) return
  await closeAddress(tx, { kind, id, state: 'removed' }, now)
  await expire(tx, stale(id), now)
  await record(tx, viewer, { verb: 'remove', subject: [kind, id], detail: gone }, now)
}
