import { eq } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import { issueToken } from './tokens.ts'

/** Makes a link by which somebody who forgot a password chooses another, within half an hour. @returns its token */
export function reset(viewer: Viewer, { email }: { email: string }, now: Date): Promise<string> {
  return write(async (tx) => {
    allow(viewer, 'account:change')
    const [account] = await tx.select().from(accounts).where(eq(accounts.email, email.trim().toLowerCase()))
    if (!account) throw new Refusal('missing', 'Nobody with this address has an account.', 'email')
    if (account.disabledAt !== null) throw new Refusal('disabled', 'This account is disabled.', 'email')
    const token = await issueToken(tx, 'reset', account.id, now)
    await record(tx, viewer, { verb: 'reset', subject: ['account', account.id] }, now)
    return token
  })
}
