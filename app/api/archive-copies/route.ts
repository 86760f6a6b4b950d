import { deskHandler } from '#app/desk-handler.ts'
import { askToSave } from '#lib/archives/ask-to-save.ts'
import { listCopies } from '#lib/archives/desk-queries.ts'
import { askToSaveInput, listCopiesInput } from '#lib/archives/schema.ts'

/** What became of copies in the archive; and that an editor wants one. */
export const POST = deskHandler(listCopiesInput, (viewer, { urls }) => listCopies(viewer, urls))
export const PUT = deskHandler(askToSaveInput, async (viewer, input, now) => {
  await askToSave(viewer, input, now)
  return listCopies(viewer, [input.url])
})
