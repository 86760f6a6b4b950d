import { eq } from 'drizzle-orm'
import { settings } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'
import { type ChangeChecksInput, withDefaults } from './schema.ts'

/** Changes how the gate asks: the house's words, the severities of rules, four eyes. @returns the new version */
export function changeChecks(viewer: Viewer, { version, ...checks }: ChangeChecksInput, now: Date): Promise<number> {
  return write(async (tx) => {
    allow(viewer, 'settings:change')
    const [row] = await tx.select().from(settings).where(eq(settings.id, 1))
    const current = row?.version ?? 0
    if (current !== version)
      throw new Refusal('conflict', 'Somebody changed the settings since you opened them. Load the page again to see theirs.')
    const value = { ...withDefaults(row?.value), checks }
    await tx
      .insert(settings)
      .values({ id: 1, value, version: current + 1 })
      .onConflictDoUpdate({ target: settings.id, set: { value, version: current + 1 } })
    // No page shows them. But whoever asked the gate before this must ask again, and knows by the log.
    await expire(tx, [tags.checks], now)
    await record(tx, viewer, { verb: 'change-checks', subject: ['settings', 'checks'], detail: checks }, now)
    return current + 1
  })
}
