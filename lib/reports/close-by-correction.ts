import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { errorReports } from '#db/schema/reports.ts'
import type { Viewer } from '../access/allow.ts'
import { expire } from '../changes/expire.ts'
import { tags } from '../tags.ts'

interface Answered {
  articleId: string
  correctionId: string
  /** The reports that the correction answers; one that somebody saw to meanwhile is left as it is. */
  reports: string[]
}

/** Closes the reports that a correction answers, in the correction's own transaction. @returns those that were open */
export async function closeByCorrection(
  tx: Tx,
  { articleId, correctionId, reports }: Answered,
  viewer: Viewer,
  now: Date,
): Promise<string[]> {
  if (!reports.length) return []
  const closed = await tx
    .update(errorReports)
    .set({ state: 'corrected', correctionId, settledAt: now.getTime(), settledBy: viewer.accountId })
    .where(and(inArray(errorReports.id, reports), eq(errorReports.articleId, articleId), eq(errorReports.state, 'open')))
    .returning({ id: errorReports.id })
  if (closed.length) await expire(tx, [tags.errorReports], now)
  return closed.map(({ id }) => id)
}
