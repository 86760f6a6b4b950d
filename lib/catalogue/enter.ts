import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import type { Viewer } from '../access/allow.ts'
import { claimAddress } from '../addresses/claim.ts'
import { record } from '../audit/record.ts'
import { type Kind, kinds, type NewRow } from './kinds.ts'

/**
 * Enters a section, topic or person, whose page is at its own address from now on.
 * @returns whether it was made now, and not by the same form before
 */
export async function enter<K extends Kind>(tx: Tx, viewer: Viewer, kind: K, row: NewRow<K>, now: Date): Promise<boolean> {
  const { table, path } = kinds[kind]
  const { id, slug } = row
  const [made] = await tx.select({ id: table.id }).from(table).where(eq(table.id, id))
  if (made) return false
  await claimAddress(tx, { path: path(slug), kind, id }, now)
  await tx.insert(table).values(row)
  await record(tx, viewer, { verb: 'add', subject: [kind, id], detail: { slug } }, now)
  return true
}
