import { eq } from 'drizzle-orm'
import { settings } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { contentHash } from '../articles/canonical.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'
import type { ChangeSettingsInput } from './schema.ts'

/** Changes the publication's settings. Every page rests on them. @returns the new version */
export function change(viewer: Viewer, { version, ...given }: ChangeSettingsInput, now: Date): Promise<number> {
  return write(async (tx) => {
    allow(viewer, 'settings:change')
    const [row] = await tx.select().from(settings).where(eq(settings.id, 1))
    // How the gate asks is set elsewhere, and stays.
    const value = { ...(row?.value as object | undefined), ...given }
    // The same form sent twice, or nothing changed in it.
    if (row && contentHash(row.value) === contentHash(value)) return row.version
    const current = row?.version ?? 0
    if (current !== version)
      throw new Refusal('conflict', 'Somebody changed the settings since you opened them. Load the page again to see theirs.')
    await tx
      .insert(settings)
      .values({ id: 1, value, version: current + 1 })
      .onConflictDoUpdate({ target: settings.id, set: { value, version: current + 1 } })
    await expire(tx, [tags.site, tags.day, tags.latest, tags.front], now)
    await record(tx, viewer, { verb: 'change', subject: ['settings', 'all'], detail: value }, now)
    return current + 1
  })
}
