import type { Tx } from '#db/client.ts'
import { gateReports } from '#db/schema/articles.ts'
import type { Viewer } from '../access/allow.ts'
import { newId } from '../ids.ts'
import type { Override } from './decide.ts'
import type { Finding, Report } from './finding.ts'

interface Kept {
  articleId: string
  revision: { id: string; contentHash: string }
  /** Null where the gate was not asked. */
  report: Report | null
  overrides?: Override[]
  /** Fingerprints of warnings that were read, or let be with a reason. */
  dismissed?: Record<string, string>
  fourEyes?: boolean
}

/** Keeps with a revision what was asked of it, what was found, and what was let through and by whom. @returns its id */
export async function keepReport(tx: Tx, kept: Kept, viewer: Viewer, now: Date): Promise<string> {
  const { articleId, revision, report, overrides = [], dismissed = {}, fourEyes = true } = kept
  const id = newId()
  await tx.insert(gateReports).values({
    ...{ id, articleId, revisionId: revision.id, contentHash: revision.contentHash, madeAt: now.getTime(), fourEyes },
    ...{ asked: report !== null, ruleset: report?.ruleset ?? 'none', checks: report?.asked ?? 0 },
    findings: report?.findings.map((finding) => keptFinding(finding, dismissed)) ?? [],
    overrides: overrides.map((override) => ({ ...override, by: viewer.accountId })),
  })
  return id
}

function keptFinding({ rule, severity, path, excerpt, message, fingerprint }: Finding, dismissed: Record<string, string>) {
  const reason = dismissed[fingerprint]
  return { rule, severity, path, excerpt, message, fingerprint, ...(reason === undefined ? {} : { dismissed: reason }) }
}
