'use server'
import { redirect } from 'next/navigation'
import { doorAction } from '#app/door-action.ts'
import { setUpInput } from '#lib/accounts/schema.ts'
import { setUpFirst } from '#lib/accounts/set-up-first.ts'
import { urls } from '#lib/urls.ts'

export const setUp = doorAction(setUpInput, async (ip, input, now) => {
  await setUpFirst(ip, input, now)
  redirect(urls.admin.signedOut('set-up', input.email))
})
