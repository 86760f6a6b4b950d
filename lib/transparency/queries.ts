import { count, ne, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { liveArticles, liveGateReports } from '#db/schema/live.ts'
import { countCorrections } from '../corrections/count.ts'
import { isoMoment } from '../dates.ts'
import { knownPages } from '../pages/known-pages.ts'
import { listWrittenPages } from '../pages/queries.ts'
import { countReports } from '../reports/queries.ts'
import { findSettings } from '../settings/queries.ts'
import { tags } from '../tags.ts'
import { urls } from '../urls.ts'

const articlesLive = prepared((db) => db.select({ many: count() }).from(liveArticles).prepare())
const articlesLetThrough = prepared((db) =>
  db.select({ many: count() }).from(liveGateReports).where(ne(liveGateReports.overrides, sql`'[]'`)).prepare(),
)
const articlesUnasked = prepared((db) =>
  db.select({ many: count() }).from(liveGateReports).where(sql`NOT ${liveGateReports.asked}`).prepare(),
)

/**
 * What the house says of itself in figures, for programs: how much is live, how often it was corrected and how soon, what
 * went out against a check, and which policies are written. `origin` is the publication's own address.
 */
export async function findTransparency(origin: string) {
  const { name } = await findSettings()
  const { tags: rests, ...corrections } = await countCorrections()
  const { tags: reportTags, since, ...reports } = await countReports()
  const written = await listWrittenPages()
  const [[live], [letThrough], [unasked]] = [
    await articlesLive().execute(),
    await articlesLetThrough().execute(),
    await articlesUnasked().execute(),
  ]
  const policies = knownPages.map(({ slug, title }) => ({
    ...{ title, url: origin + urls.about(slug) },
    isWritten: written.slugs.includes(slug),
  }))
  return {
    figures: {
      publication: name,
      articles: { live: live?.many ?? 0, publishedAgainstACheck: letThrough?.many ?? 0, neverChecked: unasked?.many ?? 0 },
      corrections: { ...corrections, url: origin + urls.corrections() },
      errorReports: { ...reports, since: since === null ? null : isoMoment(since) },
      sources: origin + urls.sources(),
      checkpoint: origin + urls.checkpoint(),
      policies,
    },
    // Whatever goes live or is taken down makes "Latest" stale.
    tags: [tags.site, tags.latest, ...rests, ...reportTags, ...written.tags],
  }
}
