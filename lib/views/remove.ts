import { and, eq } from 'drizzle-orm'
import { savedViews } from '#db/schema/accounts.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import type { RemoveViewInput } from './schema.ts'

/** Forgets a view of the viewer’s own; no article changes. */
export function remove(viewer: Viewer, { name }: RemoveViewInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'account:own')
    const accountId = viewer.accountId ?? ''
    await tx.delete(savedViews).where(and(eq(savedViews.accountId, accountId), eq(savedViews.name, name)))
    await record(tx, viewer, { verb: 'remove-view', subject: ['account', accountId], detail: { name } }, now)
  })
}
