import { eq } from 'drizzle-orm'
import { settings } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { aim } from '../outbox/aim.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'
import { type ChangeOutletsInput, withDefaults } from './schema.ts'

/** Changes who outside is told of changes: the cache in front, a hub, search engines. @returns the new version */
export function changeOutlets(viewer: Viewer, { version, ...outlets }: ChangeOutletsInput, now: Date): Promise<number> {
  return write(async (tx) => {
    allow(viewer, 'settings:change')
    const [row] = await tx.select().from(settings).where(eq(settings.id, 1))
    const current = row?.version ?? 0
    if (current !== version)
      throw new Refusal('conflict', 'Somebody changed the settings since you opened them. Load the page again to see theirs.')
    const value = { ...withDefaults(row?.value), outlets }
    await tx
      .insert(settings)
      .values({ id: 1, value, version: current + 1 })
      .onConflictDoUpdate({ target: settings.id, set: { value, version: current + 1 } })
    // Feeds name the hub. And a cache that is told no longer hears of this as the last thing, and keeps nothing for long.
    await expire(tx, [tags.site], now)
    await aim(tx, outlets)
    await record(tx, viewer, { verb: 'change-outlets', subject: ['settings', 'outlets'], detail: outlets }, now)
    return current + 1
  })
}
