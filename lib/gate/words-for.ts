import type { Viewer } from '../access/allow.ts'
import { askGate } from './ask.ts'
import type { Finding } from './finding.ts'
import type { AskGateInput, GateWord } from './schema.ts'

/**
 * What a person would say in the dialogue who reads every warning there, and has a reason for an error or none.
 * For the demonstration and for tests, where nobody sits before a screen.
 */
export async function wordsFor(
  viewer: Viewer,
  input: AskGateInput,
  reasonFor: (finding: Finding) => string | undefined,
  now: Date,
): Promise<GateWord> {
  const { report } = await askGate(viewer, input, now)
  const acknowledged = report.findings.filter(({ severity }) => severity === 'W').map(({ fingerprint }) => fingerprint)
  const errors = report.findings.filter(({ severity }) => severity === 'E')
  const overrides = errors.flatMap((finding) => {
    const reason = reasonFor(finding)
    return reason ? [{ fingerprint: finding.fingerprint, reason }] : []
  })
  return { acknowledged: [...new Set(acknowledged)], overrides }
}
