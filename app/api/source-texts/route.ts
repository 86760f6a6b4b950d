import { deskHandler } from '#app/desk-handler.ts'
import { listSourceTexts } from '#lib/snapshots/desk-queries.ts'
import { fetchText } from '#lib/snapshots/fetch-text.ts'
import { paste } from '#lib/snapshots/paste.ts'
import { remove } from '#lib/snapshots/remove.ts'
import { fetchTextInput, listTextsInput, pasteTextInput, removeTextInput } from '#lib/snapshots/schema.ts'

/** The texts of an article's sources: read, pasted, fetched, taken off. Each change answers with what is there then. */
export const GET = deskHandler(listTextsInput, (viewer, { id }) => listSourceTexts(viewer, id))
export const POST = deskHandler(pasteTextInput, async (viewer, input, now) => {
  await paste(viewer, input, now)
  return listSourceTexts(viewer, input.id)
})
export const PUT = deskHandler(fetchTextInput, async (viewer, input, now) => {
  await fetchText(viewer, input, now)
  return listSourceTexts(viewer, input.id)
})
export const DELETE = deskHandler(removeTextInput, async (viewer, input, now) => {
  await remove(viewer, input, now)
  return listSourceTexts(viewer, input.id)
})
