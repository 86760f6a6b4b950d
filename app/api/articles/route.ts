import { z } from 'zod'
import { deskHandler } from '#app/desk-handler.ts'
import { listLivePicks } from '#lib/articles/desk-picks.ts'

/** Live articles by words of their headline, for "Read also" and the front. */
const search = z.object({ q: z.string().max(200, 'At most 200 characters.').default('') })

export const GET = deskHandler(search, async (viewer, { q }) => ({ items: await listLivePicks(viewer, q) }))
