import { destinations } from '#db/schema/record.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import type { Destination } from './destination.ts'
import { isAt } from './due.ts'

const longestWaitMs = 600_000
/** After so many tries one that is named no longer is let go. */
const triesAtTheEnd = 10

/** Notes up to which change a destination was told. One that was to hear no more is struck off after the last. */
export function noteTold(viewer: Viewer, told: Destination, cursor: number): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'clock:tick')
    if (told.until !== null && cursor >= told.until) await tx.delete(destinations).where(isAt(told))
    else await tx.update(destinations).set({ cursor, attempts: 0, dueAt: 0, trouble: '' }).where(isAt(told))
  })
}

/** Notes that a destination could not be told, and why: it is tried again after a second, later each time. */
export function noteTrouble(viewer: Viewer, one: Destination, trouble: string, waitMs: number, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'clock:tick')
    if (one.until !== null && one.attempts >= triesAtTheEnd) {
      await tx.delete(destinations).where(isAt(one))
      return
    }
    const wait = Math.max(Math.min(1_000 * 2 ** one.attempts, longestWaitMs), waitMs)
    const next = { attempts: one.attempts + 1, dueAt: now.getTime() + wait, trouble: trouble.slice(0, 400) }
    await tx.update(destinations).set(next).where(isAt(one))
  })
}
