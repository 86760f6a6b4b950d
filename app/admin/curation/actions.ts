'use server'
import { revalidatePath } from 'next/cache'
import { deskAction } from '#app/desk-action.ts'
import { arrange } from '#lib/curation/arrange.ts'
import { callOffLaunch } from '#lib/curation/call-off-launch.ts'
import { discardStaged } from '#lib/curation/discard-staged.ts'
import { launch } from '#lib/curation/launch.ts'
import { planLaunch } from '#lib/curation/plan-launch.ts'
import { arrangeInput, curationStepInput, placeInput, planLaunchInput } from '#lib/curation/schema.ts'
import { undoLaunch } from '#lib/curation/undo-launch.ts'
import { urls } from '#lib/urls.ts'

// Whoever comes back to the screen by the browser's button finds what was arranged last, not what it was opened with.
const screens = { front: urls.admin.front(), latest: urls.admin.latest() }

export const arrangePlace = deskAction(arrangeInput, async (viewer, input, now) => {
  const version = await arrange(viewer, input, now)
  revalidatePath(screens[input.place])
  return version
})

export const launchPlace = deskAction(curationStepInput, async (viewer, input, now) => {
  const launched = await launch(viewer, input, now)
  revalidatePath(screens[input.place])
  return launched
})

export const discardPlace = deskAction(curationStepInput, async (viewer, input, now) => {
  const discarded = await discardStaged(viewer, input, now)
  revalidatePath(screens[input.place])
  return discarded
})

export const undoPlace = deskAction(curationStepInput, async (viewer, input, now) => {
  const undone = await undoLaunch(viewer, input, now)
  revalidatePath(screens[input.place])
  return undone
})

export const planPlace = deskAction(planLaunchInput, async (viewer, input, now) => {
  await planLaunch(viewer, input, now)
  revalidatePath(screens[input.place])
})

export const callOffPlace = deskAction(placeInput, async (viewer, input, now) => {
  await callOffLaunch(viewer, input, now)
  revalidatePath(screens[input.place])
})
