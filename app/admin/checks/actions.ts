'use server'
import { revalidatePath } from 'next/cache'
import { deskAction } from '#app/desk-action.ts'
import { changeChecks } from '#lib/settings/change-checks.ts'
import { urls } from '#lib/urls.ts'
import { checksInput } from './checks-input.ts'

export const saveChecks = deskAction(checksInput, async (viewer, input, now) => {
  await changeChecks(viewer, input, now)
  revalidatePath(urls.admin.checks())
})
