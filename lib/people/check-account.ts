import { and, eq, ne } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { people } from '#db/schema/publication.ts'
import { Refusal } from '../refusal.ts'

/** @throws Refusal beside its field when there is no such account, or another person writes with it */
export async function checkAccount(tx: Tx, { id, accountId }: { id: string; accountId: string | null }): Promise<void> {
  if (accountId === null) return
  const [account] = await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, accountId))
  if (!account) throw new Refusal('missing', 'This account is not there any more.', 'accountId')
  const [other] = await tx
    .select({ name: people.name })
    .from(people)
    .where(and(eq(people.accountId, accountId), ne(people.id, id)))
  if (other) throw new Refusal('account-taken', `This account is tied to ${other.name} already.`, 'accountId')
}
