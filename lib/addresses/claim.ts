import { and, eq, ne } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { addresses } from '#db/schema/record.ts'
import { expire } from '../changes/expire.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'

export type SubjectKind = (typeof addresses.$inferSelect)['subjectKind']

export interface Claim {
  path: string
  kind: SubjectKind
  id: string
}

/** Whether a path belongs, or ever belonged, to something else: such a path is never given again. */
export async function isTaken(tx: Tx, { path, kind, id }: Claim): Promise<boolean> {
  const [owner] = await tx
    .select({ kind: addresses.subjectKind, id: addresses.subjectId })
    .from(addresses)
    .where(eq(addresses.path, path))
  return owner !== undefined && (owner.kind !== kind || owner.id !== id)
}

/**
 * Makes this path the subject's live address; the one it had before answers 308 from now on.
 * @throws Refusal('slug-taken') when the path ever was something else's
 */
export async function claimAddress(tx: Tx, claim: Claim, now: Date): Promise<void> {
  if (await isTaken(tx, claim))
    throw new Refusal('slug-taken', `The address ${claim.path} is, or once was, something else’s.`, 'slug')
  const mine = and(eq(addresses.subjectKind, claim.kind), eq(addresses.subjectId, claim.id))
  const left = await tx
    .update(addresses)
    .set({ state: 'moved', since: now.getTime() })
    .where(and(mine, ne(addresses.state, 'moved'), ne(addresses.path, claim.path)))
    .returning({ path: addresses.path })
  const row = { path: claim.path, subjectKind: claim.kind, subjectId: claim.id, state: 'live' as const, since: now.getTime() }
  await tx
    .insert(addresses)
    .values(row)
    .onConflictDoUpdate({ target: addresses.path, set: { state: 'live', since: row.since } })
  await expire(tx, [claim.path, ...left.map(({ path }) => path)].map(tags.address), now)
}
