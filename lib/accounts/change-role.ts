import { eq } from 'drizzle-orm'
import { accounts, sessions } from '#db/schema/accounts.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { demandAnotherAdmin, openAccount } from './open-account.ts'
import type { ChangeRoleInput } from './schema.ts'

/** Gives an account another role; its sessions end, so that none goes on with the old one. */
export function changeRole(viewer: Viewer, { id, role }: ChangeRoleInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'account:change')
    const account = await openAccount(tx, id)
    if (account.role === role) return
    if (account.role === 'admin') await demandAnotherAdmin(tx, id)
    await tx.update(accounts).set({ role }).where(eq(accounts.id, id))
    await tx.delete(sessions).where(eq(sessions.accountId, id))
    const detail = { was: account.role, is: role }
    await record(tx, viewer, { verb: 'change-role', subject: ['account', id], detail }, now)
  })
}
