import { and, eq } from 'drizzle-orm'
import { schedules } from '#db/schema/desk.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import type { Due } from './list-due.ts'

/**
 * Writes down why what was due did not happen. A refusal waits for somebody at the desk; what only failed is tried
 * again, after a second first, after a minute at most.
 */
export function putOff(viewer: Viewer, { due, trouble, isFinal }: { due: Due; trouble: string; isFinal: boolean }, now: Date) {
  return write(async (tx) => {
    allow(viewer, 'clock:tick')
    const tryAt = isFinal ? null : now.getTime() + Math.min(1_000 * 2 ** due.attempts, 60_000)
    await tx
      .update(schedules)
      .set({ trouble, tryAt, attempts: due.attempts + 1 })
      .where(and(eq(schedules.articleId, due.articleId), eq(schedules.act, due.act), eq(schedules.dueAt, due.dueAt)))
  })
}
