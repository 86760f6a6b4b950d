import { eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { accounts, sessions, tokens } from '#db/schema/accounts.ts'
import { write } from '#db/write.ts'
import { hashPassword } from '../access/argon2.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import type { ChoosePasswordInput } from './schema.ts'
import { countAttempt, forgiveAttempt } from './throttle.ts'
import { noSuchToken, opens, spendToken } from './tokens.ts'

const kinds = ['invite' as const, 'reset' as const]

/** Takes up an invitation or a reset: the link works once, and every session of the account ends. @returns its address */
export async function choosePassword(ip: string, { token, name, password }: ChoosePasswordInput, now: Date): Promise<string> {
  const attempt = { account: `link ${token}`, ip }
  await countAttempt(attempt, now)
  const [known] = await read()
    .select({ hash: tokens.hash })
    .from(tokens)
    .where(opens(token, kinds, now))
  if (!known) throw noSuchToken(kinds)
  const passwordHash = await hashPassword(password)
  const email = await write(async (tx) => {
    const accountId = await spendToken(tx, token, kinds, now)
    const [account] = await tx
      .select()
      .from(accounts)
      .where(eq(accounts.id, accountId ?? ''))
    if (!account || account.disabledAt !== null) throw new Refusal('token', 'This account is not open. Ask an administrator.')
    await tx.update(accounts).set({ name, passwordHash }).where(eq(accounts.id, account.id))
    await tx.delete(sessions).where(eq(sessions.accountId, account.id))
    const viewer = { accountId: account.id, name, role: account.role }
    await record(tx, viewer, { verb: 'choose-password', subject: ['account', account.id] }, now)
    return account.email
  })
  await forgiveAttempt(attempt)
  return email
}
