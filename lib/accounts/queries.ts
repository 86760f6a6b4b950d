import { eq } from 'drizzle-orm'
import { prepared, read } from '#db/client.ts'
import { accounts, tokens } from '#db/schema/accounts.ts'
import { opens } from './tokens.ts'

const anybody = prepared((db) => db.select({ id: accounts.id }).from(accounts).limit(1).prepare())

/** Whether the first administrator is still to be made. */
export async function needsSetUp(): Promise<boolean> {
  const [account] = await anybody().execute()
  return !account
}

export interface InvitationView {
  kind: 'invite' | 'reset'
  email: string
  name: string
}

/** Whom this link is for, while it opens. */
export async function findInvitation(token: string, now: Date): Promise<InvitationView | null> {
  const [found] = await read()
    .select({ kind: tokens.kind, email: accounts.email, name: accounts.name })
    .from(tokens)
    .innerJoin(accounts, eq(accounts.id, tokens.accountId))
    .where(opens(token, ['invite', 'reset'], now))
  return found && found.kind !== 'set-up' ? { kind: found.kind, email: found.email, name: found.name } : null
}
