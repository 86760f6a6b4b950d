import type { Viewer } from '../access/allow.ts'
import { wordsFor } from '../gate/words-for.ts'
import { schedule as scheduleIt } from './schedule.ts'
import type { ScheduleInput } from './schema.ts'

/** For tests of something else: with every warning read, and every error overridden that can be. */
export async function schedule(viewer: Viewer, input: ScheduleInput, now: Date): Promise<number> {
  const word = await wordsFor(viewer, { id: input.id }, () => 'This test is about something else.', now)
  return scheduleIt(viewer, { ...input, ...word }, now)
}
