import { read } from '#db/client.ts'
import { accounts, tokens } from '#db/schema/accounts.ts'
import { write } from '#db/write.ts'
import { hashPassword } from '../access/argon2.ts'
import { record } from '../audit/record.ts'
import { newId } from '../ids.ts'
import { Refusal } from '../refusal.ts'
import type { SetUpInput } from './schema.ts'
import { countAttempt, forgiveAttempt } from './throttle.ts'
import { noSuchToken, opens, spendToken } from './tokens.ts'

/** Makes the first administrator for whoever has the code that the server printed. @returns the account's id */
export async function setUpFirst(ip: string, { code, name, email, password }: SetUpInput, now: Date): Promise<string> {
  const attempt = { account: 'the set-up code', ip }
  await countAttempt(attempt, now)
  const [token] = await read()
    .select({ hash: tokens.hash })
    .from(tokens)
    .where(opens(code, ['set-up'], now))
  if (!token) throw noSuchToken(['set-up'])
  const passwordHash = await hashPassword(password)
  const id = newId()
  await write(async (tx) => {
    const [anybody] = await tx.select({ id: accounts.id }).from(accounts).limit(1)
    if (anybody) throw new Refusal('missing', 'This publication has an administrator already.')
    await spendToken(tx, code, ['set-up'], now)
    await tx.insert(accounts).values({ id, email, name, role: 'admin', passwordHash, createdAt: now.getTime() })
    await record(tx, { accountId: id, name }, { verb: 'set-up', subject: ['account', id] }, now)
  })
  await forgiveAttempt(attempt)
  return id
}
