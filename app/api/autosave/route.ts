import { articleSize, deskHandler } from '#app/desk-handler.ts'
import { draft } from '#lib/articles/draft.ts'
import { revise } from '#lib/articles/revise.ts'
import { autosaveInput } from '#lib/articles/schema.ts'
import { Refusal } from '#lib/refusal.ts'

/** A save in the background. It is answered when the text is on disk. */
export const POST = deskHandler(
  autosaveInput,
  (viewer, { writer, version, ...text }, now) => {
    // Somebody else may have signed in in another tab of this browser.
    if (viewer.accountId !== writer)
      throw new Refusal('other-person', `${viewer.name} is signed in here now. What you typed is saved when you sign in again.`)
    return version === null ? draft(viewer, text, now) : revise(viewer, { ...text, version, isAutosave: true }, now)
  },
  articleSize,
)
