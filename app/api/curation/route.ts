import { z } from 'zod'
import { deskHandler } from '#app/desk-handler.ts'
import { listStories } from '#lib/curation/desk-queries.ts'

/** Live stories to arrange, newest first, by words of their headline. */
const search = z.object({ q: z.string().max(200, 'At most 200 characters.').default(''), after: z.string().max(200).default('') })

export const GET = deskHandler(search, (viewer, { q, after }) => listStories(viewer, { words: q, after }))
