import { eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { settings } from '#db/schema/publication.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { defaultSettings, type Settings } from './schema.ts'

/** The settings as their form shows them, with the version that it starts from. */
export async function findSettingsForDesk(viewer: Viewer): Promise<{ value: Settings; version: number }> {
  allow(viewer, 'settings:read')
  const [row] = await read().select().from(settings).where(eq(settings.id, 1))
  return { value: { ...defaultSettings, ...(row?.value as Partial<Settings> | undefined) }, version: row?.version ?? 0 }
}
