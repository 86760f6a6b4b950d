import { z } from 'zod'
import { deskHandler } from '#app/desk-handler.ts'
import { listLivePicks } from '#lib/articles/desk-picks.ts'
import { stepOfSeveralInput } from '#lib/articles/schema.ts'
import { takeStep } from '#lib/articles/take-step.ts'

/** Live articles by words of their headline, for "Read also" and the front. */
const search = z.object({ q: z.string().max(200, 'At most 200 characters.').default('') })

export const GET = deskHandler(search, async (viewer, { q }) => ({ items: await listLivePicks(viewer, q) }))
/** One of several that were chosen in the list: each is asked for by itself, and answers with its new version or why not. */
export const POST = deskHandler(stepOfSeveralInput, async (viewer, input, now) => ({
  version: await takeStep(viewer, input, now),
}))
