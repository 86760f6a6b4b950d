import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { Refusal } from '../refusal.ts'

/** @throws Refusal('gone') beside the field `to` when this account may review nothing (any more) */
export async function demandReviewer(tx: Tx, id: string | null): Promise<void> {
  if (id === null) return
  const [found] = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.id, id), inArray(accounts.role, ['editor', 'admin']), isNull(accounts.disabledAt)))
  if (!found) throw new Refusal('gone', 'This person cannot review articles. Choose an editor.', 'to')
}
