import { and, eq } from 'drizzle-orm'
import { errorReports } from '#db/schema/reports.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'
import type { SettleInput } from './schema.ts'

/** Is done with a report without a correction: nothing is to be corrected, and why; seen to otherwise; or it is spam. */
export function settle(viewer: Viewer, { id, as, answer }: SettleInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'report:settle')
    const [report] = await tx
      .update(errorReports)
      .set({ state: as, answer, settledAt: now.getTime(), settledBy: viewer.accountId })
      .where(and(eq(errorReports.id, id), eq(errorReports.state, 'open')))
      .returning({ article: errorReports.articleId })
    if (!report) throw new Refusal('conflict', 'Somebody has seen to this report already.')
    await expire(tx, [tags.errorReports], now)
    await record(tx, viewer, { verb: 'settle', subject: ['report', id], detail: { ...report, as, answer } }, now)
  })
}
