'use server'
import { revalidatePath } from 'next/cache'
import { deskAction } from '#app/desk-action.ts'
import { changePassword as changePasswordVerb } from '#lib/accounts/change-password.ts'
import { endOtherSessions as endOtherSessionsVerb } from '#lib/accounts/end-other-sessions.ts'
import { endSession as endSessionVerb } from '#lib/accounts/end-session.ts'
import { rename as renameVerb } from '#lib/accounts/rename.ts'
import { changePasswordInput, endSessionInput, noInput, renameInput } from '#lib/accounts/schema.ts'
import { urls } from '#lib/urls.ts'

export const rename = deskAction(renameInput, async (viewer, input, now) => {
  await renameVerb(viewer, input, now)
  revalidatePath(urls.admin.account())
})

export const changePassword = deskAction(changePasswordInput, async (viewer, input, now) => {
  await changePasswordVerb(viewer, input, now)
  revalidatePath(urls.admin.account())
})

export const endSession = deskAction(endSessionInput, async (viewer, input, now) => {
  await endSessionVerb(viewer, input, now)
  revalidatePath(urls.admin.account())
})

export const endOtherSessions = deskAction(noInput, async (viewer, input, now) => {
  await endOtherSessionsVerb(viewer, input, now)
  revalidatePath(urls.admin.account())
})
