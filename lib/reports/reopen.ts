import { and, eq, inArray } from 'drizzle-orm'
import { errorReports } from '#db/schema/reports.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'
import type { ReopenInput } from './schema.ts'

/** Puts a report back among the open ones. One that led to a correction stays as it is: readers have read of it. */
export function reopen(viewer: Viewer, { id }: ReopenInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'report:settle')
    const [report] = await tx
      .update(errorReports)
      .set({ state: 'open', settledAt: null, settledBy: null })
      .where(and(eq(errorReports.id, id), inArray(errorReports.state, ['answered', 'closed', 'spam'])))
      .returning({ article: errorReports.articleId })
    if (!report) throw new Refusal('conflict', 'This report is open, or it led to a correction.')
    await expire(tx, [tags.errorReports], now)
    await record(tx, viewer, { verb: 'reopen', subject: ['report', id], detail: { ...report } }, now)
  })
}
