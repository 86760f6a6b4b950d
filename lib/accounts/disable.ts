import { eq } from 'drizzle-orm'
import { accounts, sessions, tokens } from '#db/schema/accounts.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { demandAnotherAdmin, openAccount } from './open-account.ts'
import type { AccountInput } from './schema.ts'

/** Shuts an account: its sessions and links end now. What it wrote stays. */
export function disable(viewer: Viewer, { id }: AccountInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'account:change')
    const account = await openAccount(tx, id)
    if (account.disabledAt !== null) return
    if (account.role === 'admin') await demandAnotherAdmin(tx, id)
    await tx.update(accounts).set({ disabledAt: now.getTime() }).where(eq(accounts.id, id))
    await tx.delete(sessions).where(eq(sessions.accountId, id))
    await tx.delete(tokens).where(eq(tokens.accountId, id))
    await record(tx, viewer, { verb: 'disable', subject: ['account', id] }, now)
  })
}
