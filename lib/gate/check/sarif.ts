import type { Report } from '../finding.ts'
import { rules } from '../rules.ts'
import { isBlocking } from '../severity.ts'

/** Reports as SARIF 2.1.0, which editors and CI show. @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function sarif(reports: { name: string; report: Report; text: string }[]) {
  const results = reports.flatMap(({ name, report, text }) =>
    report.findings.map((finding) => ({
      ruleId: finding.rule,
      level: isBlocking(finding.severity) ? 'error' : finding.severity === 'W' ? 'warning' : 'note',
      message: { text: `${finding.message}. ${finding.fix}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: fileOf(name) },
            region: { startLine: lineOf(name, text, finding.excerpt) },
          },
          logicalLocations: [{ fullyQualifiedName: finding.path || 'article' }],
        },
      ],
      partialFingerprints: { 'colophon/v1': finding.fingerprint },
    })),
  )
  const driver = {
    ...{ name: 'Colophon gate', version: reports[0]?.report.ruleset ?? '' },
    rules: rules.map(({ id, title, why, fix }) => ({
      id,
      shortDescription: { text: title },
      fullDescription: { text: why },
      help: { text: fix },
    })),
  }
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [{ tool: { driver }, results }] }
}

function fileOf(name: string): string {
  return name === '-' ? 'stdin' : name.replace(/:\d+$/, '')
}

// The line of the file where the words stand, or the article’s own line.
function lineOf(name: string, text: string, excerpt: string): number {
  const own = /:(\d+)$/.exec(name)?.[1]
  if (own) return Number(own)
  const at = excerpt ? text.indexOf(excerpt.slice(0, 40)) : -1
  return at < 0 ? 1 : text.slice(0, at).split('\n').length
}
