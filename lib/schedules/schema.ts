import { z } from 'zod'
import { noteFields, publishInput, restoreInput, stepInput, updateNote, withdrawInput } from '../articles/schema.ts'

/** What a clock on the wall of the newsroom shows. `which`: of two such moments, where the clocks are put back. */
export const wallTime = {
  at: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'Choose a day and a time.'),
  which: z.enum(['first', 'second']).optional(),
}
const act = z.enum(['publish', 'change', 'withdraw'])

export const scheduleInput = publishInput.extend(wallTime)
/** What changes to a live article go out as at a moment. A correction is not among them: it does not wait. */
const plannedChange = z.discriminatedUnion('class', [
  z.strictObject({ class: z.literal('typographic') }),
  z.strictObject({ class: z.literal('update'), note: updateNote }),
  z.strictObject({ class: z.enum(['clarification', 'editors-note']), ...noteFields }),
])
export const scheduleChangesInput = restoreInput.extend({ ...wallTime, change: plannedChange })
export const rescheduleInput = stepInput.extend({ ...wallTime, act })
export const unscheduleInput = stepInput.extend({ act })
export const scheduleWithdrawalInput = withdrawInput.extend(wallTime)
/** Without a moment the embargo is lifted. */
export const embargoInput = stepInput.extend({ ...wallTime, at: wallTime.at.nullable() })

export type WallTime = Pick<z.output<typeof scheduleInput>, 'at' | 'which'>
export type ScheduleInput = z.output<typeof scheduleInput>
export type PlannedChange = z.output<typeof plannedChange>
export type ScheduleChangesInput = z.output<typeof scheduleChangesInput>
export type RescheduleInput = z.output<typeof rescheduleInput>
export type UnscheduleInput = z.output<typeof unscheduleInput>
export type ScheduleWithdrawalInput = z.output<typeof scheduleWithdrawalInput>
export type EmbargoInput = z.output<typeof embargoInput>
