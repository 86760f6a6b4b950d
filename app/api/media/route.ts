import { deskHandler } from '#app/desk-handler.ts'
import { readCursor } from '#lib/cursor.ts'
import { listLibrary } from '#lib/media/desk-queries.ts'
import { findPicturesInput } from '#lib/media/schema.ts'
import { Refusal } from '#lib/refusal.ts'

/** A page of the library, for choosing a picture. */
export const GET = deskHandler(findPicturesInput, async (viewer, { q, after, ...narrowed }, now) => {
  const cursor = readCursor(after)
  if (!cursor) throw new Refusal('invalid', 'The library has no such page.', 'after')
  return listLibrary(viewer, { words: q, after: cursor, ...narrowed }, now)
})
