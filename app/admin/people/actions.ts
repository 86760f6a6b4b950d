'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { deskAction } from '#app/desk-action.ts'
import { entryStepInput } from '#lib/catalogue/fields.ts'
import { add } from '#lib/people/add.ts'
import { change } from '#lib/people/change.ts'
import { remove } from '#lib/people/remove.ts'
import { changePersonInput, personInput } from '#lib/people/schema.ts'
import { urls } from '#lib/urls.ts'

export const addPerson = deskAction(personInput, async (viewer, input, now) => {
  await add(viewer, input, now)
  revalidatePath(urls.admin.people())
})

export const changePerson = deskAction(changePersonInput, async (viewer, input, now) => {
  await change(viewer, input, now)
  revalidatePath(urls.admin.person(input.id))
})

export const removePerson = deskAction(entryStepInput, async (viewer, input, now) => {
  await remove(viewer, input, now)
  redirect(urls.admin.people())
})
