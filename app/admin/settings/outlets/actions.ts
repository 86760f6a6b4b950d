'use server'
import { revalidatePath } from 'next/cache'
import { deskAction } from '#app/desk-action.ts'
import { changeOutlets } from '#lib/settings/change-outlets.ts'
import { changeOutletsInput } from '#lib/settings/schema.ts'
import { urls } from '#lib/urls.ts'

export const saveOutlets = deskAction(changeOutletsInput, async (viewer, input, now) => {
  await changeOutlets(viewer, input, now)
  revalidatePath(urls.admin.outlets())
})
