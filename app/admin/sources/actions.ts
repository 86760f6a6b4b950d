'use server'
import { revalidatePath } from 'next/cache'
import { deskAction } from '#app/desk-action.ts'
import { clear } from '#lib/sources/clear.ts'
import { mark } from '#lib/sources/mark.ts'
import { clearReviewInput, markSourceInput } from '#lib/sources/schema.ts'
import { urls } from '#lib/urls.ts'

export const markSource = deskAction(markSourceInput, async (viewer, input, now) => {
  await mark(viewer, input, now)
  revalidatePath(urls.admin.source(input.id))
})

export const clearReview = deskAction(clearReviewInput, async (viewer, input, now) => {
  await clear(viewer, input, now)
  revalidatePath(urls.admin.sourceQueue())
})
