import { and, eq, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { write } from '#db/write.ts'
import { checkPassword, decoy, hashPassword } from './argon2.ts'

const accountByEmail = prepared((db) =>
  db
    .select({ id: accounts.id, passwordHash: accounts.passwordHash, disabledAt: accounts.disabledAt })
    .from(accounts)
    .where(eq(accounts.email, sql.placeholder('email')))
    .prepare(),
)

/** The id of the account that this address and password open, or null. As slow for an address that nobody has. */
export async function verifySignIn(email: string, password: string): Promise<string | null> {
  const [account] = await accountByEmail().execute({ email: email.trim().toLowerCase() })
  const phc = account?.passwordHash ?? decoy
  const { isRight, isOld } = await checkPassword(password, phc)
  if (!isRight || !account?.passwordHash || account.disabledAt !== null) return null
  if (isOld) await replaceHash(account.id, phc, await hashPassword(password))
  return account.id
}

/** The enabled account with this address, for whoever another provider vouches for. */
export async function findEnabledAccount(email: string): Promise<string | null> {
  const [account] = await accountByEmail().execute({ email: email.trim().toLowerCase() })
  return account && account.disabledAt === null ? account.id : null
}

// Only over the hash that was checked: a password that was changed meanwhile stays changed.
function replaceHash(id: string, old: string, passwordHash: string): Promise<void> {
  return write(async (tx) => {
    await tx
      .update(accounts)
      .set({ passwordHash })
      .where(and(eq(accounts.id, id), eq(accounts.passwordHash, old)))
  })
}
