import type { Viewer } from '../access/allow.ts'
import { wordsFor } from '../gate/words-for.ts'
import { changeForGate } from './change-for-gate.ts'
import { schedule as scheduleIt } from './schedule.ts'
import { scheduleChanges as scheduleChangesOf } from './schedule-changes.ts'
import type { ScheduleChangesInput, ScheduleInput } from './schema.ts'

// For tests of something else: with every warning read, and every error overridden that can be.
const why = () => 'This test is about something else.'

export async function schedule(viewer: Viewer, input: ScheduleInput, now: Date): Promise<number> {
  const word = await wordsFor(viewer, { id: input.id }, why, now)
  return scheduleIt(viewer, { ...input, ...word }, now)
}

export async function scheduleChanges(viewer: Viewer, input: ScheduleChangesInput, now: Date): Promise<number> {
  const word = await wordsFor(viewer, { id: input.id, change: changeForGate(input.change) }, why, now)
  return scheduleChangesOf(viewer, { ...input, ...word }, now)
}
