'use server'
import { deskAction } from '#app/desk-action.ts'
import { embargo } from '#lib/schedules/embargo.ts'
import { reschedule } from '#lib/schedules/reschedule.ts'
import { schedule } from '#lib/schedules/schedule.ts'
import { scheduleChanges } from '#lib/schedules/schedule-changes.ts'
import { scheduleWithdrawal } from '#lib/schedules/schedule-withdrawal.ts'
import {
  embargoInput,
  rescheduleInput,
  scheduleChangesInput,
  scheduleInput,
  scheduleWithdrawalInput,
  unscheduleInput,
} from '#lib/schedules/schema.ts'
import { unschedule } from '#lib/schedules/unschedule.ts'

export const scheduleArticle = deskAction(scheduleInput, schedule)
export const scheduleArticleChanges = deskAction(scheduleChangesInput, scheduleChanges)
export const rescheduleArticle = deskAction(rescheduleInput, reschedule)
export const unscheduleArticle = deskAction(unscheduleInput, unschedule)
export const scheduleArticleWithdrawal = deskAction(scheduleWithdrawalInput, scheduleWithdrawal)
export const embargoArticle = deskAction(embargoInput, embargo)
