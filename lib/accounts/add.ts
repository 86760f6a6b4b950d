import { eq } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { hashPassword } from '../access/argon2.ts'
import { record } from '../audit/record.ts'
import { newId } from '../ids.ts'
import { Refusal } from '../refusal.ts'
import type { AddInput } from './schema.ts'

/** Opens an account whose password is known already: the demonstration's staff. Everybody else is invited. @returns its id */
export async function add(viewer: Viewer, { name, email, role, password }: AddInput, now: Date): Promise<string> {
  allow(viewer, 'account:invite')
  const passwordHash = await hashPassword(password)
  const id = newId()
  return write(async (tx) => {
    const [known] = await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email))
    if (known) throw new Refusal('email-taken', 'Somebody with this address has an account already.', 'email')
    await tx.insert(accounts).values({ id, email, name, role, passwordHash, createdAt: now.getTime() })
    await record(tx, viewer, { verb: 'add', subject: ['account', id], detail: { role } }, now)
    return id
  })
}
