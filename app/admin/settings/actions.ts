'use server'
import { revalidatePath } from 'next/cache'
import { deskAction } from '#app/desk-action.ts'
import { change } from '#lib/settings/change.ts'
import { changeSettingsInput } from '#lib/settings/schema.ts'
import { urls } from '#lib/urls.ts'

export const saveSettings = deskAction(changeSettingsInput, async (viewer, input, now) => {
  await change(viewer, input, now)
  revalidatePath(urls.admin.settings())
})
