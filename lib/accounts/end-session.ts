import { and, eq } from 'drizzle-orm'
import { sessions } from '#db/schema/accounts.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'

/** Ends one of one's own sessions. Somebody else's is not found, and nothing happens. */
export function endSession(viewer: Viewer, { session }: { session: string }, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'account:own')
    const id = viewer.accountId ?? ''
    const ended = await tx
      .delete(sessions)
      .where(and(eq(sessions.idHash, session), eq(sessions.accountId, id)))
      .returning({ idHash: sessions.idHash })
    if (ended.length) await record(tx, viewer, { verb: 'end-session', subject: ['account', id] }, now)
  })
}
