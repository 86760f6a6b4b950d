import { and, desc, gte, lte, ne, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { liveArticles } from '#db/schema/live.ts'

const span = 48 * 3_600_000
const most = 1_000

export const newsSince = prepared((db) =>
  db
    .select({
      ...{ section: liveArticles.sectionSlug, slug: liveArticles.slug, publishedAt: liveArticles.firstPublishedAt },
      headline: sql<string>`${liveArticles.content} ->> '$.headline'`,
      language: sql<string>`${liveArticles.content} ->> '$.language'`,
    })
    .from(liveArticles)
    .where(
      and(
        gte(liveArticles.firstPublishedAt, sql.placeholder('from')),
        lte(liveArticles.firstPublishedAt, sql.placeholder('to')),
        ne(liveArticles.kind, 'sponsored'),
      ),
    )
    .orderBy(desc(liveArticles.firstPublishedAt), desc(liveArticles.id))
    .limit(most)
    .prepare(),
)

/** What a news sitemap may hold: the articles of the last 48 hours, newest first, at most 1,000, and none that was paid for. */
export async function listNews(now: Date) {
  const to = now.getTime()
  return newsSince().execute({ from: to - span, to })
}
