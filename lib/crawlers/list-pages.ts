import { desc, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { liveCorrections } from '#db/schema/live.ts'
import { pages } from '#db/schema/publication.ts'
import { listStart } from '../cursor.ts'
import { listWrittenPages } from '../pages/queries.ts'
import { articlesOfSection, listSections } from '../sections/queries.ts'
import { urls } from '../urls.ts'
import type { SitemapEntry } from './sitemap-entry.ts'

const newestCorrection = prepared((db) =>
  db.select({ at: liveCorrections.madeAt }).from(liveCorrections).orderBy(desc(liveCorrections.madeAt)).limit(1).prepare(),
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
  const [correction] = await newestCorrection().execute()
  const written = await listWrittenPages()
  const sections: SitemapEntry[] = []
  for (const { id, slug } of await listSections()) {
    const [newest] = await articlesOfSection().execute({ section: id, ...listStart, limit: 1 })
    if (newest) sections.push(entry(urls.section(slug), newest.publishedAt))
  }
  const last = sections.length ? Math.max(...sections.map(({ changedAt }) => changedAt ?? 0)) : null
  const entries = [
    ...[entry(urls.front(), last), entry(urls.latest(), last), entry(urls.corrections(), correction?.at ?? null)],
    ...[urls.topics(), urls.people()].map((path) => entry(path, null)),
    entry(urls.sources(), last),
    ...sections,
    ...(await pagesChanged().execute({ slugs: JSON.stringify(written.slugs) })).map(({ slug, at }) =>
      entry(urls.about(slug), at),
    ),
  ]
  return { entries, tags: written.tags }
}

function entry(path: string, changedAt: number | null): SitemapEntry {
  return { path, changedAt, images: [] }
}
