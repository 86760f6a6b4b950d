import { asc, count, countDistinct, eq, gt, max, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { articlePeople, articleTopics } from '#db/schema/articles.ts'
import { livePeople } from '#db/schema/live.ts'
import { topics } from '#db/schema/publication.ts'
import { citedSources } from '#db/schema/references.ts'
import { urls } from '../urls.ts'
import { mostInSitemap } from './sitemap-entry.ts'
import type { Step } from './walk-parts.ts'

// Topics and people under whom something is live; an empty page is none for an index.
export const topicsInUse = prepared((db) =>
  db
    .select({ id: topics.id, slug: topics.slug, newest: max(articleTopics.publishedAt) })
    .from(topics)
    .innerJoin(articleTopics, eq(articleTopics.topicId, topics.id))
    .where(gt(topics.id, sql.placeholder('id')))
    .groupBy(topics.id)
    .orderBy(asc(topics.id))
    .limit(sql.placeholder('limit'))
    .prepare(),
)
export const peopleInUse = prepared((db) =>
  db
    .select({ id: livePeople.id, slug: livePeople.slug, newest: max(articlePeople.publishedAt) })
    .from(livePeople)
    .innerJoin(articlePeople, eq(articlePeople.personId, livePeople.id))
    .where(gt(livePeople.id, sql.placeholder('id')))
    .groupBy(livePeople.id)
    .orderBy(asc(livePeople.id))
    .limit(sql.placeholder('limit'))
    .prepare(),
)
export const topicCount = prepared((db) =>
  db
    .select({ count: countDistinct(articleTopics.topicId) })
    .from(articleTopics)
    .prepare(),
)
export const peopleCount = prepared((db) =>
  db
    .select({ count: countDistinct(articlePeople.personId) })
    .from(articlePeople)
    .prepare(),
)

export const sourcesInUse = prepared((db) =>
  db
    .select({ id: citedSources.sourceId, host: citedSources.host })
    .from(citedSources)
    .where(gt(citedSources.sourceId, sql.placeholder('id')))
    .orderBy(asc(citedSources.sourceId))
    .limit(sql.placeholder('limit'))
    .prepare(),
)
const sourceCount = prepared((db) => db.select({ count: count() }).from(citedSources).prepare())

/** How many topics, people and sources have a page with something on it. */
export async function countNames(): Promise<{ topics: number; people: number; sources: number }> {
  const [topic] = await topicCount().execute()
  const [person] = await peopleCount().execute()
  const [source] = await sourceCount().execute()
  return { topics: topic?.count ?? 0, people: person?.count ?? 0, sources: source?.count ?? 0 }
}

/** The pages of topics or of people, in an order that no rename changes. */
export function pagesOf(kind: 'topics' | 'people', most = mostInSitemap): Step {
  const [rowsAfter, address] = kind === 'topics' ? [topicsInUse, urls.topic] : [peopleInUse, urls.person]
  return async (after) => {
    const rows = await rowsAfter().execute({ id: after?.id ?? '', limit: most })
    const entries = rows.map(({ slug, newest }) => ({ path: address(slug), changedAt: newest, images: [] }))
    const last = rows.at(-1)
    return { entries, next: last && rows.length === most ? { at: 0, id: last.id } : null }
  }
}

/** The pages of sources, in the order in which they were first cited. */
export function pagesOfSources(most = mostInSitemap): Step {
  return async (after) => {
    const rows = await sourcesInUse().execute({ id: after?.id ?? '', limit: most })
    const entries = rows.map((row) => ({ path: urls.source(row), changedAt: null, images: [] }))
    const last = rows.at(-1)
    return { entries, next: last && rows.length === most ? { at: 0, id: last.id } : null }
  }
}
