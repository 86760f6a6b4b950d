import { desc, eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles, gateReports } from '#db/schema/articles.ts'
import { allow, type Viewer } from '../access/allow.ts'
import type { Override } from './decide.ts'
import type { Finding } from './finding.ts'
import type { GateWord } from './schema.ts'

/**
 * What was said to the gate when an article's text went out as readers have it: which warnings were read, and why an
 * error was let through. A finding that is new since is none of them.
 */
export async function findWordGiven(viewer: Viewer, articleId: string): Promise<GateWord> {
  allow(viewer, 'article:list')
  const [report] = await read()
    .select({ findings: gateReports.findings, overrides: gateReports.overrides })
    .from(articles)
    .innerJoin(gateReports, eq(gateReports.revisionId, articles.liveRevisionId))
    .where(eq(articles.id, articleId))
    .orderBy(desc(gateReports.madeAt))
    .limit(1)
  const findings = (report?.findings ?? []) as Pick<Finding, 'severity' | 'fingerprint'>[]
  const overrides = (report?.overrides ?? []) as Override[]
  const warnings = findings.filter(({ severity }) => severity === 'W')
  return {
    acknowledged: [...new Set(warnings.map(({ fingerprint }) => fingerprint))],
    overrides: overrides.map(({ fingerprint, reason }) => ({ fingerprint, reason })),
  }
}
