import { eq } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { newId } from '../ids.ts'
import { Refusal } from '../refusal.ts'
import type { InviteInput } from './schema.ts'
import { issueToken } from './tokens.ts'

/**
 * Opens an account that waits for its password, or renews an invitation that nobody has taken up.
 * @returns the token of the link, which is shown once: no mail is sent
 */
export function invite(viewer: Viewer, { name, email, role }: InviteInput, now: Date): Promise<{ id: string; token: string }> {
  return write(async (tx) => {
    allow(viewer, 'account:invite')
    const [known] = await tx.select().from(accounts).where(eq(accounts.email, email))
    if (known?.passwordHash) throw new Refusal('email-taken', 'Somebody with this address has an account already.', 'email')
    if (known?.disabledAt)
      throw new Refusal('email-taken', 'The account with this address is disabled. Enable it first.', 'email')
    const id = known?.id ?? newId()
    if (known) await tx.update(accounts).set({ name, role }).where(eq(accounts.id, id))
    else await tx.insert(accounts).values({ id, email, name, role, createdAt: now.getTime() })
    const token = await issueToken(tx, 'invite', id, now)
    await record(tx, viewer, { verb: 'invite', subject: ['account', id], detail: { role } }, now)
    return { id, token }
  })
}
