import { Refusal } from '../refusal.ts'
import type { GateAnswer } from './ask.ts'
import type { Finding } from './finding.ts'
import { leastReason } from './limits.ts'
import type { GateWord } from './schema.ts'

/** An error that somebody let through, as it is kept and as readers see it. */
export interface Override {
  fingerprint: string
  rule: string
  message: string
  reason: string
}

/**
 * Whether an article may go out on this report and these words.
 * @returns the overrides that were needed
 * @throws Refusal('gate') with the report, when something blocks or a warning was not seen
 */
export function decide({ report, dismissed }: GateAnswer, { acknowledged = [], overrides = [] }: GateWord): Override[] {
  const reasons = new Map(overrides.map(({ fingerprint, reason }) => [fingerprint, reason.trim()]))
  const seen = new Set([...acknowledged, ...Object.keys(dismissed)])
  const isOpen = ({ severity, fingerprint }: Finding) => {
    if (severity === 'E!') return true
    if (severity === 'E') return (reasons.get(fingerprint)?.length ?? 0) < leastReason.override
    return severity === 'W' && !seen.has(fingerprint)
  }
  const open = report.findings.filter(isOpen)
  const [first] = open
  if (first) throw new Refusal('gate', sentenceFor(open, first), first.path || undefined, { report, dismissed })
  const needed = report.findings.filter(({ severity }) => severity === 'E')
  const unique = [...new Map(needed.map((finding) => [finding.fingerprint, finding])).values()]
  return unique.map(({ fingerprint, rule, message }) => ({ fingerprint, rule, message, reason: reasons.get(fingerprint) ?? '' }))
}

function sentenceFor(open: Finding[], first: Finding): string {
  const blocking = open.filter(({ severity }) => severity !== 'W').length
  const said = /[.!?…]$/.test(first.message) ? first.message : `${first.message}.`
  if (!blocking) return `${open.length === 1 ? 'A warning has' : `${open.length} warnings have`} not been read yet. ${said}`
  const more = blocking > 1 ? ` And ${blocking - 1} more.` : ''
  return `This cannot be published yet. ${said}${more}`
}
