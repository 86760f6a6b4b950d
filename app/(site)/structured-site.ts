import { env } from '#lib/env.ts'
import { listWrittenPages } from '#lib/pages/queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { type StructuredSite, structuredPublisher, structuredSite } from '#lib/settings/structured-publisher.ts'

/** The publication as the structured data of every page names it, and what that rests on. */
export async function siteInGraph() {
  const { name, tagline, language } = await findSettings()
  const written = await listWrittenPages()
  const site: StructuredSite = { name, tagline, language, origin: env().SITE_URL, policies: new Set(written.slugs) }
  return { site, things: [structuredPublisher(site), structuredSite(site)], tags: written.tags }
}
