import { Refusal } from '../refusal.ts'
import type { GateAnswer } from './ask.ts'
import type { Finding } from './finding.ts'
import { leastReason } from './limits.ts'
import { rules } from './rules.ts'
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
  return unique.map((finding) => {
    const { fingerprint, rule } = finding
    return { fingerprint, rule, message: publicMessage(finding), reason: reasons.get(fingerprint) ?? '' }
  })
}

// Readers see what was overridden. What a rule quotes from a source's text, which is the desk's alone, is not for them.
function publicMessage({ rule: id, message }: Finding): string {
  const rule = rules.find((one) => one.id === id)
  return rule?.needs?.includes('sources') ? rule.title : message
}

function sentenceFor(open: Finding[], first: Finding): string {
  const blocking = open.filter(({ severity }) => severity !== 'W').length
  const said = /[.!?…]$/.test(first.message) ? first.message : `${first.message}.`
  if (!blocking) return `${open.length === 1 ? 'A warning has' : `${open.length} warnings have`} not been read yet. ${said}`
  const more = blocking > 1 ? ` And ${blocking - 1} more.` : ''
  return `This cannot be published yet. ${said}${more}`
}
