import { eq, inArray, sql } from 'drizzle-orm'
import { throttles } from '#db/schema/accounts.ts'
import { write } from '#db/write.ts'
import { countInWindow } from '../access/count-in-window.ts'
import { throttleLimits } from '../access/limits.ts'
import { sha256 } from '../ids.ts'
import { Refusal } from '../refusal.ts'

export interface Attempt {
  /** What is tried: an e-mail address, or a kind of token. */
  account: string
  ip: string
}

/**
 * Counts an attempt before it is looked at, so that a hundred at the same moment cannot pass together.
 * @throws Refusal('too-many') with the seconds to wait, for known and unknown accounts alike
 */
export function countAttempt(attempt: Attempt, now: Date): Promise<void> {
  return write(async (tx) => {
    const wait = await countInWindow(tx, keysOf(attempt), throttleLimits.window, now)
    if (wait) throw tooMany(wait)
  })
}

/** Takes the attempt back: it was right. */
export function forgiveAttempt(attempt: Attempt): Promise<void> {
  return write(async (tx) => {
    const [both = '', account = '', ip = ''] = keysOf(attempt).keys()
    await tx.delete(throttles).where(inArray(throttles.key, [both, account]))
    await tx
      .update(throttles)
      .set({ failures: sql`max(0, ${throttles.failures} - 1)` })
      .where(eq(throttles.key, ip))
  })
}

// Hashed, since a table of who failed to sign in from where is nobody's business.
function keysOf({ account, ip }: Attempt): Map<string, number> {
  const who = account.trim().toLowerCase()
  return new Map([
    [sha256(`both ${who} ${ip}`), throttleLimits.accountAndIp],
    [sha256(`account ${who}`), throttleLimits.account],
    [sha256(`ip ${ip}`), throttleLimits.ip],
  ])
}

function tooMany(wait: number): Refusal {
  const minutes = Math.max(1, Math.ceil(wait / 60_000))
  const sentence = `Too many attempts. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`
  return new Refusal('too-many', sentence, undefined, { retryAfter: Math.ceil(wait / 1000) })
}
