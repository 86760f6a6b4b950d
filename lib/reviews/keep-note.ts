import type { Tx } from '#db/client.ts'
import { reviewNotes } from '#db/schema/desk.ts'
import type { Viewer } from '../access/allow.ts'
import { newId } from '../ids.ts'

type Note = typeof reviewNotes.$inferInsert
type Kept = Pick<Note, 'articleId' | 'act'> & Partial<Pick<Note, 'note' | 'approvedHash' | 'forAccount'>>

/** Adds a line to the thread of an article's review. */
export async function keepNote(tx: Tx, kept: Kept, viewer: Viewer, now: Date): Promise<void> {
  await tx.insert(reviewNotes).values({ id: newId(), madeBy: viewer.accountId, madeAt: now.getTime(), ...kept })
}
