import { eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { settings } from '#db/schema/publication.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { type Settings, withDefaults } from './schema.ts'

/** The settings as their form shows them, with the version that it starts from. */
export async function findSettingsForDesk(viewer: Viewer): Promise<{ value: Settings; version: number }> {
  allow(viewer, 'settings:read')
  const [row] = await read().select().from(settings).where(eq(settings.id, 1))
  return { value: withDefaults(row?.value), version: row?.version ?? 0 }
}
