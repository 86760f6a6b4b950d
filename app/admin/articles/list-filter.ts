import { z } from 'zod'
import type { ArticleFilter, ListStatus } from '#lib/articles/desk-list-queries.ts'

const statuses = ['draft', 'review', 'scheduled', 'live', 'withdrawn', 'trash'] as const satisfies ListStatus[]
const word = (most: number) => z.string().trim().min(1).max(most).optional().catch(undefined)

const filter = z.object({
  status: z.enum(statuses).optional().catch(undefined),
  section: word(64),
  topic: word(64),
  author: word(64),
  words: word(100),
  source: word(64),
  after: word(100),
})

/** The filters that stand in the address of the list; what is none of ours is left out. */
export function listFilter(params: Record<string, string | string[] | undefined>): ArticleFilter {
  return filter.parse(
    Object.fromEntries(Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value])),
  )
}
