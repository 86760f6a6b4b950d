import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { accounts, sessions } from '#db/schema/accounts.ts'
import { sha256 } from '../ids.ts'
import type { Viewer } from './allow.ts'
import { sessionLimits } from './limits.ts'

const liveSession = prepared((db) =>
  db
    .select({
      sessionHash: sessions.idHash,
      seenAt: sessions.seenAt,
      accountId: accounts.id,
      name: accounts.name,
      role: accounts.role,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(
      and(
        eq(sessions.idHash, sql.placeholder('idHash')),
        gt(sessions.expiresAt, sql.placeholder('now')),
        gt(sessions.seenAt, sql.placeholder('idleSince')),
        isNull(accounts.disabledAt),
      ),
    )
    .prepare(),
)

/** Whose session this id names now, with the moment that it was last used; null once it has ended, for whatever reason. */
export async function findSession(id: string, now: Date): Promise<(Viewer & { sessionHash: string; seenAt: number }) | null> {
  const at = now.getTime()
  const [found] = await liveSession().execute({ idHash: sha256(id), now: at, idleSince: at - sessionLimits.idle })
  return found ?? null
}
