import { articleSize, deskHandler } from '#app/desk-handler.ts'
import { listSuggestions } from '#lib/suggestions/desk-queries.ts'
import { dismiss } from '#lib/suggestions/dismiss.ts'
import { dismissSuggestionInput, listSuggestionsInput } from '#lib/suggestions/schema.ts'
import { undismiss } from '#lib/suggestions/undismiss.ts'

/** What may belong under “Read also” of an article as it stands on the screen; what does not, and does again. */
export const POST = deskHandler(listSuggestionsInput, (viewer, input) => listSuggestions(viewer, input), articleSize)
export const PUT = deskHandler(dismissSuggestionInput, async (viewer, input, now) => {
  await dismiss(viewer, input, now)
  return {}
})
export const DELETE = deskHandler(dismissSuggestionInput, async (viewer, input, now) => {
  await undismiss(viewer, input, now)
  return {}
})
