'use server'
import { revalidatePath } from 'next/cache'
import { deskAction } from '#app/desk-action.ts'
import { reopen } from '#lib/reports/reopen.ts'
import { reopenInput, settleInput } from '#lib/reports/schema.ts'
import { settle } from '#lib/reports/settle.ts'
import { urls } from '#lib/urls.ts'

export const settleReport = deskAction(settleInput, async (viewer, input, now) => {
  await settle(viewer, input, now)
  // The menu counts what is open, on every page.
  revalidatePath(urls.admin.home(), 'layout')
})

export const reopenReport = deskAction(reopenInput, async (viewer, input, now) => {
  await reopen(viewer, input, now)
  revalidatePath(urls.admin.home(), 'layout')
})
