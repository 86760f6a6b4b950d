import { env } from '#lib/env.ts'
import { findSettings } from '#lib/settings/queries.ts'

/** What the article screen must know of the publication. */
export async function screenSite() {
  const { name, timeZone } = await findSettings()
  return { name, timeZone, origin: env().SITE_URL }
}
