import { and, count, eq, ne } from 'drizzle-orm'
import { savedViews } from '#db/schema/accounts.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import { type SaveViewInput, viewLimits } from './schema.ts'

/** Keeps a narrowed list under a name of the viewer’s own, in place of another of that name. */
export function save(viewer: Viewer, { name, ...given }: SaveViewInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'account:own')
    const accountId = viewer.accountId ?? ''
    const filter = Object.fromEntries(Object.entries(given).filter(([, value]) => value))
    if (!Object.keys(filter).length) throw new Refusal('empty', 'This is the whole list. Narrow it first.', 'name')
    const [others] = await tx
      .select({ views: count() })
      .from(savedViews)
      .where(and(eq(savedViews.accountId, accountId), ne(savedViews.name, name)))
    if ((others?.views ?? 0) >= viewLimits.views)
      throw new Refusal('too-many-views', `There are ${viewLimits.views} views. Remove one first.`, 'name')
    const row = { accountId, name, filter }
    await tx
      .insert(savedViews)
      .values(row)
      .onConflictDoUpdate({ target: [savedViews.accountId, savedViews.name], set: row })
    await record(tx, viewer, { verb: 'save-view', subject: ['account', accountId], detail: { name, filter } }, now)
  })
}
