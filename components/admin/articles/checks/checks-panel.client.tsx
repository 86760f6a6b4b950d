'use client'
import { Stack, Text } from '@mantine/core'
import type { Severity } from '#lib/gate/severity.ts'
import { useScreen } from '../store/article-context.client.tsx'
import './checks.css'
import { letBe, openFindings } from './checks-state.ts'
import { CoverageStrip } from './coverage-strip.client.tsx'
import { FindingLine } from './finding-line.client.tsx'
import { LetBeList } from './let-be-list.client.tsx'
import { severityWords } from './severity-words.ts'

const order: Severity[] = ['E!', 'E', 'W', 'I']

/** What the gate finds in the article as it stands here, gravest first. */
export function ChecksPanel() {
  const checks = useScreen((state) => state.checks)
  const isNewer = useScreen(({ content, checks: { of } }) => of !== null && of !== content)
  const { report, dismissed, problem, isAsking } = checks
  const findings = openFindings(checks)
  return (
    <Stack gap="md">
      <Text size="sm" aria-live="polite" className="checks-state">
        {problem ?? stateWords(report !== null, isAsking || isNewer, findings.length)}
      </Text>
      {report ? <CoverageStrip coverage={report.coverage} /> : null}
      {order.map((severity) => {
        const some = findings.filter((finding) => finding.severity === severity)
        const { group, says } = severityWords[severity]
        return some.length ? (
          <section key={severity} aria-labelledby={`findings-${severity}`}>
            <Text id={`findings-${severity}`} component="h3" size="sm" fw={650}>
              {group} ({some.length})
            </Text>
            <Text size="xs" c="dimmed">
              {says}
            </Text>
            <ul className="finding-list" aria-label={group}>
              {some.map((finding) => (
                <FindingLine key={`${finding.fingerprint} ${finding.path} ${finding.start}`} finding={finding} />
              ))}
            </ul>
          </section>
        ) : null
      })}
      <LetBeList findings={letBe(checks)} dismissed={dismissed} />
      {findings.length ? (
        <Text size="xs" c="dimmed">
          <kbd>F8</kbd> goes to the next one from wherever you are, <kbd>Shift</kbd>+<kbd>F8</kbd> to the one before.
        </Text>
      ) : null}
    </Stack>
  )
}

function stateWords(isThere: boolean, isWaiting: boolean, count: number): string {
  if (!isThere) return isWaiting ? 'Checking…' : 'Nothing to check yet. Checks begin when there is a headline or a text.'
  if (isWaiting) return 'Checking again…'
  return count === 0 ? 'Nothing found.' : `${count} found, in the text as it stands.`
}
