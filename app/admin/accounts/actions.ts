'use server'
import { revalidatePath } from 'next/cache'
import { deskAction } from '#app/desk-action.ts'
import { changeRole as changeRoleVerb } from '#lib/accounts/change-role.ts'
import { disable as disableVerb } from '#lib/accounts/disable.ts'
import { enable as enableVerb } from '#lib/accounts/enable.ts'
import { invite as inviteVerb } from '#lib/accounts/invite.ts'
import { accountInput, changeRoleInput, inviteInput } from '#lib/accounts/schema.ts'
import { env } from '#lib/env.ts'
import { urls } from '#lib/urls.ts'

export const invite = deskAction(inviteInput, async (viewer, input, now) => {
  const { token } = await inviteVerb(viewer, input, now)
  revalidatePath(urls.admin.accounts())
  return { link: env().SITE_URL + urls.admin.invitation(token), name: input.name }
})

export const changeRole = deskAction(changeRoleInput, async (viewer, input, now) => {
  await changeRoleVerb(viewer, input, now)
  revalidatePath(urls.admin.accounts())
})

export const disable = deskAction(accountInput, async (viewer, input, now) => {
  await disableVerb(viewer, input, now)
  revalidatePath(urls.admin.accounts())
})

export const enable = deskAction(accountInput, async (viewer, input, now) => {
  await enableVerb(viewer, input, now)
  revalidatePath(urls.admin.accounts())
})
