import { eq } from 'drizzle-orm'
import { sessions } from '#db/schema/accounts.ts'
import { write } from '#db/write.ts'

/** Notes that a session was used, so that it does not end for idleness. */
export function touchSession(idHash: string, now: Date): Promise<void> {
  return write(async (tx) => {
    await tx.update(sessions).set({ seenAt: now.getTime() }).where(eq(sessions.idHash, idHash))
  })
}
