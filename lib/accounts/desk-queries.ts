import { and, desc, eq, gt, isNotNull } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { accounts, sessions, tokens } from '#db/schema/accounts.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { sessionLimits } from '../access/limits.ts'

const pageSize = 50

export interface AccountLine {
  id: string
  name: string
  email: string
  role: 'contributor' | 'editor' | 'admin'
  state: 'open' | 'invited' | 'disabled'
  /** When an open invitation ends. */
  invitedUntil: number | null
}

/** The accounts by address, a page at a time; `next` is where the following page begins. */
export async function listAccounts(
  viewer: Viewer,
  { after = '' }: { after?: string | undefined },
  now: Date,
): Promise<{ lines: AccountLine[]; next: string | null }> {
  allow(viewer, 'account:list')
  const rows = await read()
    .select({
      id: accounts.id,
      name: accounts.name,
      email: accounts.email,
      role: accounts.role,
      hash: isNotNull(accounts.passwordHash),
      disabledAt: accounts.disabledAt,
      expiresAt: tokens.expiresAt,
    })
    .from(accounts)
    .leftJoin(tokens, and(eq(tokens.accountId, accounts.id), eq(tokens.kind, 'invite'), gt(tokens.expiresAt, now.getTime())))
    .where(gt(accounts.email, after))
    .orderBy(accounts.email)
    .limit(pageSize + 1)
  const lines = rows.slice(0, pageSize).map(
    ({ id, name, email, role, hash, disabledAt, expiresAt }): AccountLine => ({
      id,
      name,
      email,
      role,
      state: disabledAt !== null ? 'disabled' : hash ? 'open' : 'invited',
      invitedUntil: hash ? null : expiresAt,
    }),
  )
  return { lines, next: rows.length > pageSize ? (lines.at(-1)?.email ?? null) : null }
}

export interface SessionLine {
  session: string
  createdAt: number
  seenAt: number
  userAgent: string | null
  isThis: boolean
}

/** One's own sessions that still stand, the newest first. */
export async function listOwnSessions(viewer: Viewer, now: Date): Promise<SessionLine[]> {
  allow(viewer, 'account:own')
  const at = now.getTime()
  const rows = await read()
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.accountId, viewer.accountId ?? ''),
        gt(sessions.expiresAt, at),
        gt(sessions.seenAt, at - sessionLimits.idle),
      ),
    )
    .orderBy(desc(sessions.createdAt))
    .limit(pageSize)
  return rows.map(({ idHash, createdAt, seenAt, userAgent }) => ({
    session: idHash,
    createdAt,
    seenAt,
    userAgent,
    isThis: idHash === viewer.sessionHash,
  }))
}

/** One's own address, which nobody else is shown. */
export async function findOwnEmail(viewer: Viewer): Promise<string> {
  allow(viewer, 'account:own')
  const [own] = await read()
    .select({ email: accounts.email })
    .from(accounts)
    .where(eq(accounts.id, viewer.accountId ?? ''))
  return own?.email ?? ''
}
