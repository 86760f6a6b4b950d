import { and, asc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles, revisions } from '#db/schema/articles.ts'
import { links } from '#db/schema/links.ts'
import { citedSources, sources } from '#db/schema/references.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { storedContent } from '../articles/content.ts'
import { hostOf, normaliseUrl } from '../references/normalise.ts'
import { newHealth } from './next-health.ts'

/** How far the collecting went: the last source, and the last article that somebody worked on. */
export interface Collected {
  source: string
  article: { at: number; id: string }
}

const most = { sources: 200, articles: 20 }

/** Puts the addresses that articles lean on, live and unpublished, on the checker's list; a page of them at a time. */
export async function collect(viewer: Viewer, from: Collected, now: Date): Promise<Collected> {
  allow(viewer, 'clock:tick')
  const ofSources = await read()
    .select({ id: sources.id, url: sources.url })
    .from(sources)
    .innerJoin(citedSources, eq(citedSources.sourceId, sources.id))
    .where(and(gt(sources.id, from.source), isNotNull(sources.address)))
    .orderBy(asc(sources.id))
    .limit(most.sources)
  const ofArticles = await read()
    .select({ id: articles.id, at: articles.activityAt, content: revisions.content })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.latestRevisionId))
    .where(
      and(isNull(articles.deletedAt), sql`(${articles.activityAt}, ${articles.id}) > (${from.article.at}, ${from.article.id})`),
    )
    .orderBy(asc(articles.activityAt), asc(articles.id))
    .limit(most.articles)
  const cited = ofArticles.flatMap(({ content }) => storedContent(content).references.map(({ url }) => url))
  const urls = [...ofSources.flatMap(({ url }) => url ?? []), ...cited].filter(Boolean)
  if (urls.length) await list(viewer, urls, now)
  const last = ofArticles.at(-1)
  return { source: ofSources.at(-1)?.id ?? from.source, article: last ? { at: last.at, id: last.id } : from.article }
}

function list(viewer: Viewer, urls: string[], now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'clock:tick')
    for (const url of urls) {
      const address = normaliseUrl(url)
      if (!address) continue
      await tx
        .insert(links)
        .values({ address, url, host: hostOf(url), ...newHealth(now.getTime()) })
        .onConflictDoNothing()
    }
  })
}
