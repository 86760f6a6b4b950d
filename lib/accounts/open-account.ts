import { and, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { Refusal } from '../refusal.ts'

/** The account that a verb is about. @throws Refusal('missing') */
export async function openAccount(tx: Tx, id: string): Promise<typeof accounts.$inferSelect> {
  const [account] = await tx.select().from(accounts).where(eq(accounts.id, id))
  if (!account) throw new Refusal('missing', 'There is no such account.')
  return account
}

/** @throws Refusal('last-admin') when nobody but this account could administer the publication */
export async function demandAnotherAdmin(tx: Tx, id: string): Promise<void> {
  const [other] = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.role, 'admin'), isNull(accounts.disabledAt), isNotNull(accounts.passwordHash), ne(accounts.id, id)))
    .limit(1)
  if (!other) {
    throw new Refusal('last-admin', 'This is the only administrator who can sign in. Make somebody else administrator first.')
  }
}
