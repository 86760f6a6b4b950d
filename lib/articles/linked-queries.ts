import { sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { liveArticles } from '#db/schema/live.ts'
import type { ArticleAddress } from '../urls.ts'
import { linkedArticles } from './article-link.ts'
import type { BodyDocument } from './document.ts'

const address = { id: liveArticles.id, slug: liveArticles.slug, section: liveArticles.sectionSlug }
const given = sql`(SELECT value FROM json_each(${sql.placeholder('names')}))`

export const linkedById = prepared((db) =>
  db.select(address).from(liveArticles).where(sql`${liveArticles.id} IN ${given}`).prepare(),
)
export const linkedBySlug = prepared((db) =>
  db.select(address).from(liveArticles).where(sql`${liveArticles.slug} IN ${given}`).prepare(),
)

/** Where the articles are now that a body leads to, by the name that it has for each. What is not live is not among them. */
export async function findLinked(body: BodyDocument): Promise<Map<string, ArticleAddress & { id: string }>> {
  const names = linkedArticles(body)
  if (!names.length) return new Map()
  const byId = await linkedById().execute({ names: JSON.stringify(names) })
  const found = new Map(byId.map((row) => [row.id, row]))
  const rest = names.filter((name) => !found.has(name))
  if (!rest.length) return found
  for (const row of await linkedBySlug().execute({ names: JSON.stringify(rest) })) found.set(row.slug, row)
  return found
}
