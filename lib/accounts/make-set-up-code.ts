import { accounts } from '#db/schema/accounts.ts'
import { write } from '#db/write.ts'
import { issueToken } from './tokens.ts'

/** The one-time code that makes the first administrator, new at each start; null once there is an account. */
export function makeSetUpCode(now: Date): Promise<string | null> {
  return write(async (tx) => {
    const [anybody] = await tx.select({ id: accounts.id }).from(accounts).limit(1)
    return anybody ? null : issueToken(tx, 'set-up', null, now)
  })
}
