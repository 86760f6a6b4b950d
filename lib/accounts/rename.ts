import { eq } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { openAccount } from './open-account.ts'

/** Changes one's own name, as colleagues see it. Bylines are people's and stay. */
export function rename(viewer: Viewer, { name }: { name: string }, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'account:own')
    const account = await openAccount(tx, viewer.accountId ?? '')
    await tx.update(accounts).set({ name }).where(eq(accounts.id, account.id))
    await record(tx, viewer, { verb: 'rename', subject: ['account', account.id], detail: { was: account.name, is: name } }, now)
  })
}
