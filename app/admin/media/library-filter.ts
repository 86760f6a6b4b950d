import { z } from 'zod'
import { listStart, readCursor } from '#lib/cursor.ts'
import { libraryShapes, libraryShows } from '#lib/media/library-show.ts'

const filter = z.object({
  q: z.string().trim().max(100).catch(''),
  show: z.enum(libraryShows).optional().catch(undefined),
  shape: z.enum(libraryShapes).optional().catch(undefined),
  after: z.string().max(120).optional().catch(undefined),
})

/** What the library's address says, and where its page begins; what is none of ours is left out. */
export function libraryFilter(params: Record<string, string | string[] | undefined>) {
  const { q, show, shape, after } = filter.parse(params)
  const cursor = readCursor(after)
  return { q, show, shape, cursor: cursor ?? listStart, isLater: Boolean(after) && cursor !== null }
}
