import { and, eq, ne } from 'drizzle-orm'
import { sessions } from '#db/schema/accounts.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'

/** Ends all of one's own sessions but this one. */
export function endOtherSessions(viewer: Viewer, _input: object, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'account:own')
    const id = viewer.accountId ?? ''
    await tx.delete(sessions).where(and(eq(sessions.accountId, id), ne(sessions.idHash, viewer.sessionHash ?? '')))
    await record(tx, viewer, { verb: 'end-other-sessions', subject: ['account', id] }, now)
  })
}
