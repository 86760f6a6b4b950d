import { eq } from 'drizzle-orm'
import { accounts, sessions } from '#db/schema/accounts.ts'
import { write } from '#db/write.ts'
import { record } from '../audit/record.ts'
import { sha256 } from '../ids.ts'

/** Ends the session that this id names: signing out. */
export function closeSession(id: string, now: Date): Promise<void> {
  return write(async (tx) => {
    const [ended] = await tx
      .delete(sessions)
      .where(eq(sessions.idHash, sha256(id)))
      .returning()
    if (!ended) return
    const [account] = await tx.select().from(accounts).where(eq(accounts.id, ended.accountId))
    if (!account) return
    const viewer = { accountId: account.id, name: account.name, role: account.role }
    await record(tx, viewer, { verb: 'sign-out', subject: ['account', account.id] }, now)
  })
}
