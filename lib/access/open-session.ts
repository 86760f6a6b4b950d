import { eq, lte, or } from 'drizzle-orm'
import { accounts, sessions } from '#db/schema/accounts.ts'
import { write } from '#db/write.ts'
import { record } from '../audit/record.ts'
import { newSecret, sha256 } from '../ids.ts'
import { Refusal } from '../refusal.ts'
import { sessionLimits } from './limits.ts'

/**
 * Starts a session. @returns its id, 256 bits, of which only the hash is kept
 * @param replaced the session that this browser had until now: its cookie is gone, so nobody could end it any more
 */
export function openSession(
  accountId: string,
  userAgent: string | null,
  now: Date,
  replaced: string | null = null,
): Promise<string> {
  const id = newSecret()
  const at = now.getTime()
  return write(async (tx) => {
    const [account] = await tx.select().from(accounts).where(eq(accounts.id, accountId))
    if (!account || account.disabledAt !== null) throw new Refusal('not-signed-in', 'This account is not open.')
    await tx.delete(sessions).where(or(lte(sessions.expiresAt, at), lte(sessions.seenAt, at - sessionLimits.idle)))
    if (replaced) await tx.delete(sessions).where(eq(sessions.idHash, sha256(replaced)))
    await tx.insert(sessions).values({
      idHash: sha256(id),
      accountId,
      createdAt: at,
      seenAt: at,
      expiresAt: at + sessionLimits.absolute[account.role],
      userAgent: userAgent?.slice(0, 400) ?? null,
    })
    const viewer = { accountId, name: account.name, role: account.role }
    await record(tx, viewer, { verb: 'sign-in', subject: ['account', accountId] }, now)
    return id
  })
}
