import { eq } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { settings } from '#db/schema/publication.ts'
import type { OutletSettings } from './outlets.ts'
import { outletsOf, type Settings, type SiteSettings, withDefaults } from './schema.ts'

const settingsRow = prepared((db) => db.select({ value: settings.value }).from(settings).where(eq(settings.id, 1)).prepare())

/** The publication's settings; what was never set has its default. Tag: site. */
export async function findSettings(): Promise<SiteSettings> {
  const { checks: _checks, outlets: _outlets, ...site } = await findSettingsAndChecks()
  return site
}

/** The same, with how the gate asks. No page may show it. */
export async function findSettingsAndChecks(): Promise<Settings> {
  const [row] = await settingsRow().execute()
  return withDefaults(row?.value)
}

/** Who outside is told of changes. No page may show where the cache is. Tag: site. */
export async function findOutlets(): Promise<OutletSettings> {
  const [row] = await settingsRow().execute()
  return outletsOf(row?.value)
}
