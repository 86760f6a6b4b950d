/** What is known of an address, as far as the next look depends on it. */
export interface LinkHealth {
  state: 'new' | 'alive' | 'suspect' | 'dead' | 'paywalled' | 'blocked' | 'unknown'
  /** Failures in a row that count. */
  strikes: number
  /** Moments are UTC milliseconds. */
  struckAt: number | null
  waits: number
  seenAliveAt: number | null
  checkedAt: number | null
  dueAt: number
  firstSeenAt: number
}

/** What one look found: the page, that it is gone, a door, or nothing that says either. "Opened": an editor saw it. */
export type Found = 'alive' | 'gone' | 'paywalled' | 'blocked' | 'unclear' | 'opened'

const hour = 3_600_000
const day = 24 * hour
export const fatalStrikes = 3
/** How far apart failures must be to count as two. What was never seen is looked at again after a day. */
export const strikeGap = { seen: 3 * day, never: day }

/**
 * The three strikes, after InternetArchiveBot: a page is dead after three failures in a row that were days apart, any
 * success makes it alive again, a door is no death, and an answer that says nothing changes nothing.
 */
export function nextHealth(before: LinkHealth, found: Found, now: number): LinkHealth {
  const looked = { ...before, checkedAt: now, waits: 0 }
  const calm = { strikes: 0, struckAt: null, dueAt: now + untilNext(before, now) }
  switch (found) {
    case 'alive':
    case 'opened':
      return { ...looked, ...calm, state: 'alive', seenAliveAt: now }
    case 'paywalled':
    case 'blocked':
      return { ...looked, ...calm, state: found }
    case 'unclear':
      return {
        ...looked,
        state: before.state === 'new' ? 'unknown' : before.state,
        waits: before.waits + 1,
        dueAt: now + patience(before),
      }
    case 'gone':
      return struck(looked, now)
  }
}

function struck(health: LinkHealth, now: number): LinkHealth {
  const gap = health.seenAliveAt === null ? strikeGap.never : strikeGap.seen
  const counts = health.struckAt === null || now - health.struckAt >= gap
  // Looked at too early: nothing is known that was not known before.
  if (!counts && health.struckAt !== null) return { ...health, dueAt: health.struckAt + gap }
  const strikes = Math.min(health.strikes + 1, fatalStrikes)
  const isDead = strikes === fatalStrikes
  return { ...health, strikes, struckAt: now, state: isDead ? 'dead' : 'suspect', dueAt: now + (isDead ? 30 * day : gap) }
}

/** Weekly in the first month, monthly in the first year, then each quarter. */
function untilNext({ firstSeenAt }: LinkHealth, now: number): number {
  const age = now - firstSeenAt
  if (age < 30 * day) return 7 * day
  return age < 365 * day ? 30 * day : 90 * day
}

/** Six hours, then twice as long each time, a week at most. */
function patience({ waits }: LinkHealth): number {
  return Math.min(6 * hour * 2 ** Math.min(waits, 10), 7 * day)
}

/** An address that nobody looked at yet. */
export function newHealth(now: number): LinkHealth {
  const never = { struckAt: null, seenAliveAt: null, checkedAt: null }
  return { state: 'new', strikes: 0, waits: 0, ...never, dueAt: now, firstSeenAt: now }
}
