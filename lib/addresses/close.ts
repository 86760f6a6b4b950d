import { and, eq, ne } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { addresses } from '#db/schema/record.ts'
import { purge } from '../changes/expire.ts'
import { tags } from '../tags.ts'
import type { SubjectKind } from './claim.ts'

/** The subject's current address answers 410 from now on, or 404 when it was removed as if it had never been. */
export async function closeAddress(
  tx: Tx,
  { kind, id, state }: { kind: SubjectKind; id: string; state: 'withdrawn' | 'removed' },
  now: Date,
): Promise<void> {
  const closed = await tx
    .update(addresses)
    .set({ state, since: now.getTime() })
    .where(and(eq(addresses.subjectKind, kind), eq(addresses.subjectId, id), ne(addresses.state, 'moved')))
    .returning({ path: addresses.path })
  await purge(
    tx,
    closed.map(({ path }) => tags.address(path)),
    now,
  )
}
