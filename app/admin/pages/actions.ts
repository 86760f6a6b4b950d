'use server'
import { revalidatePath } from 'next/cache'
import { deskAction } from '#app/desk-action.ts'
import { change } from '#lib/pages/change.ts'
import { pageForm } from '#lib/pages/page-form.ts'
import { urls } from '#lib/urls.ts'

export const changePage = deskAction(pageForm, async (viewer, input, now) => {
  await change(viewer, input, now)
  revalidatePath(urls.admin.page(input.slug))
})
