'use server'
import { redirect } from 'next/navigation'
import { doorAction } from '#app/door-action.ts'
import { choosePassword } from '#lib/accounts/choose-password.ts'
import { choosePasswordInput } from '#lib/accounts/schema.ts'
import { urls } from '#lib/urls.ts'

export const takeUpInvitation = doorAction(choosePasswordInput, async (ip, input, now) => {
  const email = await choosePassword(ip, input, now)
  redirect(urls.admin.signedOut('password', email))
})
