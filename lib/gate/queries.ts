import { desc, eq, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { liveGateReports } from '#db/schema/live.ts'

/** What readers are told of the checks before an article went out. */
export interface GateView {
  /** False where it came in without being asked. */
  isAsked: boolean
  /** How many checks were made. */
  checks: number
  /** Whether the house wants somebody else than the author to publish. */
  fourEyes: boolean
  /** Errors that an editor let through, and why. */
  overrides: { rule: string; message: string; reason: string }[]
}

const reportOf = prepared((db) =>
  db
    .select({
      ...{ isAsked: liveGateReports.asked, checks: liveGateReports.checks, fourEyes: liveGateReports.fourEyes },
      overrides: liveGateReports.overrides,
    })
    .from(liveGateReports)
    .where(eq(liveGateReports.articleId, sql.placeholder('article')))
    .orderBy(desc(liveGateReports.madeAt))
    .limit(1)
    .prepare(),
)

/** The report of what is live of an article, or null. Tag: the article. */
export async function findGateReport(article: string): Promise<GateView | null> {
  const [row] = await reportOf().execute({ article })
  return row ?? null
}
