import { max, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { liveArticles, liveCorrections } from '#db/schema/live.ts'
import { pages } from '#db/schema/publication.ts'
import { listWrittenPages } from '../pages/queries.ts'
import { listSections } from '../sections/queries.ts'
import { urls } from '../urls.ts'
import type { SitemapEntry } from './sitemap-entry.ts'

const newestInSection = prepared((db) =>
  db
    .select({ section: liveArticles.sectionId, at: max(liveArticles.firstPublishedAt) })
    .from(liveArticles)
    .groupBy(liveArticles.sectionId)
    .prepare(),
)
const newestCorrection = prepared((db) =>
  db
    .select({ at: max(liveCorrections.madeAt) })
    .from(liveCorrections)
    .prepare(),
)
const pagesChanged = prepared((db) =>
  db
    .select({ slug: pages.slug, at: pages.updatedAt })
    .from(pages)
    .where(sql`${pages.slug} IN (SELECT value FROM json_each(${sql.placeholder('slugs')}))`)
    .prepare(),
)

/** The front, the lists, the sections and what the publication says of itself. */
export async function listPages(): Promise<{ entries: SitemapEntry[]; tags: string[] }> {
  const newest = new Map((await newestInSection().execute()).map(({ section, at }) => [section, at]))
  const moments = [...newest.values()].filter((at) => at !== null)
  const last = moments.length ? Math.max(...moments) : null
  const [correction] = await newestCorrection().execute()
  const written = await listWrittenPages()
  const sections = await listSections()
  const entry = (path: string, changedAt: number | null): SitemapEntry => ({ path, changedAt, images: [] })
  const entries = [
    ...[entry(urls.front(), last), entry(urls.latest(), last), entry(urls.corrections(), correction?.at ?? null)],
    ...sections.flatMap(({ id, slug }) => (newest.has(id) ? entry(urls.section(slug), newest.get(id) ?? null) : [])),
    ...(await pagesChanged().execute({ slugs: JSON.stringify(written.slugs) })).map(({ slug, at }) =>
      entry(urls.about(slug), at),
    ),
  ]
  return { entries, tags: written.tags }
}
