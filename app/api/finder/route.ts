import { z } from 'zod'
import { deskHandler } from '#app/desk-handler.ts'
import { listDeskArticles } from '#lib/articles/desk-list-queries.ts'

/** Articles of the desk by words, for the finder; without words those that moved last. */
const search = z.object({ q: z.string().max(100, 'At most 100 characters.').default('') })
const most = 8

export const GET = deskHandler(search, async (viewer, { q }) => {
  const { rows } = await listDeskArticles(viewer, { words: q || undefined })
  return { items: rows.slice(0, most).map(({ id, headline, status, section }) => ({ id, headline, status, section })) }
})
