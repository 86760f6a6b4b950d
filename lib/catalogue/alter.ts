import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import type { Viewer } from '../access/allow.ts'
import { claimAddress } from '../addresses/claim.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { Refusal } from '../refusal.ts'
import { type Kind, kinds, type Row } from './kinds.ts'

type Change<K extends Kind> = Pick<Row<K>, 'id' | 'version' | 'slug' | 'name'> & Partial<Row<K>>

/**
 * Changes what is said of a section, topic or person. With a new address the old one answers 308.
 * @returns what stood there before, or null when the same was said already
 * @throws Refusal('conflict') when somebody changed it since `version`
 */
export async function alter<K extends Kind>(
  tx: Tx,
  viewer: Viewer,
  kind: K,
  { id, version, ...said }: Change<K>,
  now: Date,
): Promise<Row<K> | null> {
  const { table, path, stale } = kinds[kind]
  const [before] = await tx.select().from(table).where(eq(table.id, id))
  if (!before) throw new Refusal('missing', `There is no such ${kind}.`)
  const known: Record<string, unknown> = before
  if (Object.entries(said).every(([key, value]) => known[key] === value)) return null
  if (before.version !== version)
    throw new Refusal(
      'conflict',
      `Somebody changed this ${kind} since you opened it. Copy what you typed, load the page again and compare.`,
    )
  if (said.slug !== before.slug) await claimAddress(tx, { path: path(said.slug), kind, id }, now)
  await tx
    .update(table)
    .set({ ...said, version: version + 1 })
    .where(eq(table.id, id))
  await expire(tx, stale(id), now)
  await record(
    tx,
    viewer,
    { verb: 'change', subject: [kind, id], detail: { from: before.slug, to: said.slug, name: said.name } },
    now,
  )
  return before as Row<K>
}
