import { and, eq, ne, sql } from 'drizzle-orm'
import { preparedFor, type Tx } from '#db/client.ts'
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

const field = sql.placeholder
const ownerOf = preparedFor((tx) =>
  tx
    .select({ kind: addresses.subjectKind, id: addresses.subjectId })
    .from(addresses)
    .where(eq(addresses.path, field('path')))
    .prepare(),
)
const leaveOthers = preparedFor((tx) => {
  const mine = and(eq(addresses.subjectKind, field('kind')), eq(addresses.subjectId, field('id')))
  return tx
    .update(addresses)
    .set({ state: 'moved', since: sql`${field('since')}` })
    .where(and(mine, ne(addresses.state, 'moved'), ne(addresses.path, field('path'))))
    .returning({ path: addresses.path })
    .prepare()
})
const takePath = preparedFor((tx) =>
  tx
    .insert(addresses)
    .values({ path: field('path'), subjectKind: field('kind'), subjectId: field('id'), state: 'live', since: field('since') })
    .onConflictDoUpdate({ target: addresses.path, set: { state: 'live', since: sql`excluded.since` } })
    .prepare(),
)

/** Whether a path belongs, or ever belonged, to something else: such a path is never given again. */
export async function isTaken(tx: Tx, { path, kind, id }: Claim): Promise<boolean> {
  const [owner] = await ownerOf(tx).execute({ path })
  return owner !== undefined && (owner.kind !== kind || owner.id !== id)
}

/**
 * Makes this path the subject's live address; the one it had before answers 308 from now on.
 * @throws Refusal('slug-taken') when the path ever was something else's
 */
export async function claimAddress(tx: Tx, claim: Claim, now: Date): Promise<void> {
  if (await isTaken(tx, claim))
    throw new Refusal('slug-taken', `The address ${claim.path} is, or once was, something else’s.`, 'slug')
  const left = await leaveOthers(tx).execute({ ...claim, since: now.getTime() })
  await takePath(tx).execute({ ...claim, since: now.getTime() })
  await expire(tx, [claim.path, ...left.map(({ path }) => path)].map(tags.address), now)
}
