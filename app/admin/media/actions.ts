'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { deskAction } from '#app/desk-action.ts'
import { describe as putInWords } from '#lib/media/describe.ts'
import { remove } from '#lib/media/remove.ts'
import { describeInput, removePictureInput } from '#lib/media/schema.ts'
import { urls } from '#lib/urls.ts'

export const describePicture = deskAction(describeInput, async (viewer, input, now) => {
  await putInWords(viewer, input, now)
  revalidatePath(urls.admin.medium(input.id))
})

export const removePicture = deskAction(removePictureInput, async (viewer, input, now) => {
  await remove(viewer, input, now)
  redirect(urls.admin.media())
})
