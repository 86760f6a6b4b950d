import type { ArticleContent } from '#lib/articles/content.ts'
import type { Finding, Report } from '#lib/gate/finding.ts'

/** What the gate said last of the article on this screen. */
export interface Checks {
  report: Report | null
  /** Reasons by fingerprint, of findings that somebody let be. */
  dismissed: Record<string, string>
  /** The text that the report is about. */
  of: ArticleContent | null
  isAsking: boolean
  /** Why nothing could be said. */
  problem: string | null
}

export const noChecks: Checks = { report: null, dismissed: {}, of: null, isAsking: false, problem: null }

/** Those that are still to be looked at, gravest first. */
export function openFindings({ report, dismissed }: Checks): Finding[] {
  return report?.findings.filter(({ fingerprint, severity }) => !isLetBe(dismissed, fingerprint, severity)) ?? []
}

/** Those that somebody let be with a reason. An error is never among them. */
export function letBe({ report, dismissed }: Checks): Finding[] {
  return report?.findings.filter(({ fingerprint, severity }) => isLetBe(dismissed, fingerprint, severity)) ?? []
}

function isLetBe(dismissed: Checks['dismissed'], fingerprint: string, severity: Finding['severity']): boolean {
  return dismissed[fingerprint] !== undefined && (severity === 'W' || severity === 'I')
}
