import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { tokens } from '#db/schema/accounts.ts'
import { tokenLife } from '../access/limits.ts'
import { newSecret, sha256 } from '../ids.ts'
import { Refusal } from '../refusal.ts'

export type TokenKind = keyof typeof tokenLife

/** Makes a token in place of those that the account had. Only its hash is kept. @returns it, to be shown once */
export async function issueToken(tx: Tx, kind: TokenKind, accountId: string | null, now: Date): Promise<string> {
  const token = newSecret()
  const at = now.getTime()
  await tx.delete(tokens).where(accountId ? eq(tokens.accountId, accountId) : eq(tokens.kind, kind))
  await tx.insert(tokens).values({ hash: sha256(token), kind, accountId, createdAt: at, expiresAt: at + tokenLife[kind] })
  return token
}

/** Which row a token opens, while it does. */
export function opens(token: string, kinds: TokenKind[], now: Date) {
  return and(
    eq(tokens.hash, sha256(token)),
    inArray(tokens.kind, kinds),
    isNull(tokens.usedAt),
    gt(tokens.expiresAt, now.getTime()),
  )
}

/** Uses a token up. @returns whose it is. @throws Refusal('token') when it was used, is too old or never was */
export async function spendToken(tx: Tx, token: string, kinds: TokenKind[], now: Date): Promise<string | null> {
  const [spent] = await tx
    .update(tokens)
    .set({ usedAt: now.getTime() })
    .where(opens(token, kinds, now))
    .returning({ accountId: tokens.accountId })
  if (!spent) throw noSuchToken(kinds)
  return spent.accountId
}

export function noSuchToken(kinds: TokenKind[]): Refusal {
  return kinds.includes('set-up')
    ? new Refusal('token', 'This is not the code that the server printed when it started last.', 'code')
    : new Refusal('token', 'This link was used already or is too old. Ask an administrator for a new one.')
}
