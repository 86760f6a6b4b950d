import { and, asc, count, eq, gte, lt, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { articleMedia } from '#db/schema/articles.ts'
import { liveArticles, liveMedia } from '#db/schema/live.ts'
import { monthBounds } from '../dates.ts'
import { urls } from '../urls.ts'
import { mostInSitemap, type SitemapEntry } from './sitemap-entry.ts'
import type { Step } from './walk-parts.ts'

const month = sql<string>`strftime('%Y-%m', ${liveArticles.firstPublishedAt} / 1000, 'unixepoch')`
const changed = sql<number>`max(coalesce(${liveArticles.updatedAt}, ${liveArticles.firstPublishedAt}))`

export const articlesByMonth = prepared((db) =>
  db.select({ month, articles: count(), changedAt: changed }).from(liveArticles).groupBy(month).orderBy(asc(month)).prepare(),
)

/** The months (of UTC) in which something that is live was published, how much, and when it last changed. */
export async function listMonths(): Promise<{ month: string; articles: number; changedAt: number }[]> {
  return articlesByMonth().execute()
}

export const articlesOfSpan = prepared((db) =>
  db
    .select({
      ...{ id: liveArticles.id, section: liveArticles.sectionSlug, slug: liveArticles.slug },
      ...{ publishedAt: liveArticles.firstPublishedAt, updatedAt: liveArticles.updatedAt },
    })
    .from(liveArticles)
    .where(
      and(
        gte(liveArticles.firstPublishedAt, sql.placeholder('from')),
        lt(liveArticles.firstPublishedAt, sql.placeholder('to')),
        sql`(${liveArticles.firstPublishedAt}, ${liveArticles.id}) > (${sql.placeholder('at')}, ${sql.placeholder('id')})`,
      ),
    )
    .orderBy(asc(liveArticles.firstPublishedAt), asc(liveArticles.id))
    .limit(sql.placeholder('limit'))
    .prepare(),
)
const picturesOfArticles = prepared((db) =>
  db
    .select({ article: articleMedia.articleId, file: liveMedia.file, widths: liveMedia.widths })
    .from(articleMedia)
    .innerJoin(liveMedia, eq(liveMedia.id, articleMedia.mediaId))
    .where(sql`${articleMedia.articleId} IN (SELECT value FROM json_each(${sql.placeholder('ids')}))`)
    .prepare(),
)

/** The articles of a month (of UTC), oldest first, so that what is full stays as it is. */
export function articlesOfMonth({ year, month: which }: { year: number; month: number }, most = mostInSitemap): Step {
  const { from, to } = monthBounds(year, which, 'UTC')
  return async (after) => {
    const rows = await articlesOfSpan().execute({ from, to, at: after?.at ?? from - 1, id: after?.id ?? '', limit: most })
    const pictures = await picturesOf(rows.map(({ id }) => id))
    const entries = rows.map(
      (row): SitemapEntry => ({
        path: urls.article(row),
        changedAt: row.updatedAt ?? row.publishedAt,
        images: pictures.get(row.id) ?? [],
      }),
    )
    const last = rows.at(-1)
    return { entries, next: last && rows.length === most ? { at: last.publishedAt, id: last.id } : null }
  }
}

async function picturesOf(ids: string[]): Promise<Map<string, string[]>> {
  const all = new Map<string, string[]>()
  for (const { article, file, widths } of await picturesOfArticles().execute({ ids: JSON.stringify(ids) })) {
    const known = all.get(article) ?? []
    // A sitemap takes at most 1,000 pictures for an address.
    if (known.length < 1_000) all.set(article, [...known, urls.media(file, Math.max(...widths), 'jpg')])
  }
  return all
}
