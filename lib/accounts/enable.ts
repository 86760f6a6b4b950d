import { eq } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { openAccount } from './open-account.ts'
import type { AccountInput } from './schema.ts'

/** Opens a disabled account again, with the password that it had. */
export function enable(viewer: Viewer, { id }: AccountInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'account:change')
    const account = await openAccount(tx, id)
    if (account.disabledAt === null) return
    await tx.update(accounts).set({ disabledAt: null }).where(eq(accounts.id, id))
    await record(tx, viewer, { verb: 'enable', subject: ['account', id] }, now)
  })
}
