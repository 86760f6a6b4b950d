import type { Report } from '../finding.ts'

/** A report as `--json` prints it: these keys and no others. */
export function reportJson({ ruleset, blocked, findings, notAsked }: Report) {
  const told = findings.map(({ rule, severity, path, start, end, excerpt, message, fix }) => ({
    rule,
    severity,
    path,
    start,
    end,
    excerpt,
    message,
    fix,
  }))
  return { ruleset, blocked, findings: told, notAsked }
}
