import { and, eq, ne } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { accounts, sessions, tokens } from '#db/schema/accounts.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { checkPassword, hashPassword } from '../access/argon2.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import type { ChangePasswordInput } from './schema.ts'
import { countAttempt, forgiveAttempt } from './throttle.ts'

/** Changes one's own password; every other session and every open link of the account ends. */
export async function changePassword(viewer: Viewer, input: ChangePasswordInput, now: Date): Promise<void> {
  allow(viewer, 'account:own')
  const id = viewer.accountId ?? ''
  const attempt = { account: `password of ${id}`, ip: `signed in ${id}` }
  await countAttempt(attempt, now)
  const [account] = await read().select().from(accounts).where(eq(accounts.id, id))
  const { isRight } = await checkPassword(input.currentPassword, account?.passwordHash ?? '')
  if (!isRight) throw new Refusal('wrong-password', 'This is not the password that you use now.', 'currentPassword')
  const passwordHash = await hashPassword(input.password)
  await write(async (tx) => {
    await tx.update(accounts).set({ passwordHash }).where(eq(accounts.id, id))
    await tx.delete(sessions).where(and(eq(sessions.accountId, id), ne(sessions.idHash, viewer.sessionHash ?? '')))
    await tx.delete(tokens).where(eq(tokens.accountId, id))
    await record(tx, viewer, { verb: 'change-password', subject: ['account', id] }, now)
  })
  await forgiveAttempt(attempt)
}
