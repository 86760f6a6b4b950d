import { and, asc, eq, gt } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { articleLocks, presences } from '#db/schema/articles.ts'
import type { Viewer } from '../access/allow.ts'

/** Who writes in an article: the only one whose text is saved. */
export interface Lock {
  name: string
  isMine: boolean
  /** UTC milliseconds. */
  since: number
}

/** Who else has an article open, and who is writing in it. */
export interface Company {
  others: { name: string; since: number }[]
  lock: Lock | null
}

export async function companyIn(tx: Tx, articleId: string, viewer: Viewer, now: Date): Promise<Company> {
  const here = await tx
    .select({ accountId: presences.accountId, name: accounts.name, since: presences.since })
    .from(presences)
    .innerJoin(accounts, eq(accounts.id, presences.accountId))
    .where(and(eq(presences.articleId, articleId), gt(presences.endsAt, now.getTime())))
    .orderBy(asc(presences.since))
  const others = here.filter(({ accountId }) => accountId !== viewer.accountId).map(({ name, since }) => ({ name, since }))
  return { others, lock: await lockOn(tx, articleId, viewer, now) }
}

export async function lockOn(tx: Tx, articleId: string, viewer: Viewer, now: Date): Promise<Lock | null> {
  const [lock] = await tx
    .select({ accountId: articleLocks.accountId, name: accounts.name, since: articleLocks.since })
    .from(articleLocks)
    .innerJoin(accounts, eq(accounts.id, articleLocks.accountId))
    .where(and(eq(articleLocks.articleId, articleId), gt(articleLocks.endsAt, now.getTime())))
  return lock ? { name: lock.name, since: lock.since, isMine: lock.accountId === viewer.accountId } : null
}
