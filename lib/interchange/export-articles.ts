import { asc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { read } from '#db/client.ts'
import { articles, reviewRecords, revisions } from '#db/schema/articles.ts'
import { storedContent } from '../articles/content.ts'
import { articleLine } from './article-line.ts'
import type { ExportNames } from './export-names.ts'

const atOnce = 100
const latest = alias(revisions, 'latest')
const shown = alias(revisions, 'shown')

/** Every article that is not in the trash, oldest first, a few in memory at a time. */
export async function* exportArticles(names: ExportNames): AsyncGenerator<string> {
  const begun = sql`coalesce(${articles.firstPublishedAt}, ${articles.createdAt})`
  const rows = await read().select({ id: articles.id }).from(articles).orderBy(asc(begun), asc(articles.slug))
  const ids = rows.map(({ id }) => id).filter((id) => names.articles.has(id))
  for (let start = 0; start < ids.length; start += atOnce) {
    const some = ids.slice(start, start + atOnce)
    const found = await read()
      .select({
        ...{ article: articles, latest: latest.content, shown: shown.content },
        ...{ latestHash: latest.contentHash, shownHash: shown.contentHash },
      })
      .from(articles)
      .innerJoin(latest, eq(latest.id, articles.latestRevisionId))
      .leftJoin(shown, eq(shown.id, articles.liveRevisionId))
      .where(inArray(articles.id, some))
    const byId = new Map(found.map((row) => [row.article.id, row]))
    const reviewed = await read()
      .select()
      .from(reviewRecords)
      .where(inArray(reviewRecords.articleId, some))
      .orderBy(asc(reviewRecords.madeAt))
    const reviews = new Map(reviewed.map((review) => [`${review.articleId} ${review.contentHash}`, review]))
    for (const id of some) {
      const row = byId.get(id)
      if (!row) continue
      const { article, latestHash, shownHash } = row
      const reviewOf = (hash: string) => reviews.get(`${id} ${hash}`)
      yield articleLine(article, storedContent(row.shown ?? row.latest), names, false, reviewOf(shownHash ?? latestHash))
      const hasMovedOn = article.liveRevisionId !== null && article.liveRevisionId !== article.latestRevisionId
      if (hasMovedOn) yield articleLine(article, storedContent(row.latest), names, true, reviewOf(latestHash))
    }
  }
}
