'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { deskAction } from '#app/desk-action.ts'
import { entryStepInput } from '#lib/catalogue/fields.ts'
import { add } from '#lib/sections/add.ts'
import { change } from '#lib/sections/change.ts'
import { remove } from '#lib/sections/remove.ts'
import { reorder } from '#lib/sections/reorder.ts'
import { addSectionInput, changeSectionInput, reorderSectionsInput } from '#lib/sections/schema.ts'
import { urls } from '#lib/urls.ts'

export const addSection = deskAction(addSectionInput, async (viewer, input, now) => {
  await add(viewer, input, now)
  revalidatePath(urls.admin.sections())
})

export const changeSection = deskAction(changeSectionInput, async (viewer, input, now) => {
  await change(viewer, input, now)
  revalidatePath(urls.admin.section(input.id))
})

export const reorderSections = deskAction(reorderSectionsInput, async (viewer, input, now) => {
  await reorder(viewer, input, now)
  revalidatePath(urls.admin.sections())
})

export const removeSection = deskAction(entryStepInput, async (viewer, input, now) => {
  await remove(viewer, input, now)
  redirect(urls.admin.sections())
})
