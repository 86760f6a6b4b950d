import { deskHandler } from '#app/desk-handler.ts'
import { listLinkStates } from '#lib/links/desk-queries.ts'
import { listLinksInput, vouchInput } from '#lib/links/schema.ts'
import { vouch } from '#lib/links/vouch.ts'

/** What is known of the pages behind references; and that an editor opened one. */
export const POST = deskHandler(listLinksInput, (viewer, { urls }) => listLinkStates(viewer, urls))
export const PUT = deskHandler(vouchInput, async (viewer, input, now) => {
  await vouch(viewer, input, now)
  return listLinkStates(viewer, [input.url])
})
