'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { deskAction } from '#app/desk-action.ts'
import { entryStepInput } from '#lib/catalogue/fields.ts'
import { add } from '#lib/topics/add.ts'
import { change } from '#lib/topics/change.ts'
import { remove } from '#lib/topics/remove.ts'
import { changeTopicInput, topicInput } from '#lib/topics/schema.ts'
import { urls } from '#lib/urls.ts'

export const addTopic = deskAction(topicInput, async (viewer, input, now) => {
  await add(viewer, input, now)
  revalidatePath(urls.admin.topics())
})

export const changeTopic = deskAction(changeTopicInput, async (viewer, input, now) => {
  await change(viewer, input, now)
  revalidatePath(urls.admin.topic(input.id))
})

export const removeTopic = deskAction(entryStepInput, async (viewer, input, now) => {
  await remove(viewer, input, now)
  redirect(urls.admin.topics())
})
