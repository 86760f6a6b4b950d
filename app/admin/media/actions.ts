'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { deskAction } from '#app/desk-action.ts'
import { describe as putInWords } from '#lib/media/describe.ts'
import { putBack } from '#lib/media/put-back.ts'
import { remove } from '#lib/media/remove.ts'
import { describeInput, pictureInput, putBackInput } from '#lib/media/schema.ts'
import { urls } from '#lib/urls.ts'

export const describePicture = deskAction(describeInput, async (viewer, input, now) => {
  await putInWords(viewer, input, now)
  revalidatePath(urls.admin.medium(input.id))
})

export const putPictureBack = deskAction(putBackInput, async (viewer, input, now) => {
  await putBack(viewer, input, now)
  revalidatePath(urls.admin.medium(input.id))
})

export const removePicture = deskAction(pictureInput, async (viewer, input, now) => {
  await remove(viewer, input, now)
  redirect(urls.admin.media())
})
