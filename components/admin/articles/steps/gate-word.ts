import type { ArticleContent } from '#lib/articles/content.ts'
import type { Finding, Report } from '#lib/gate/finding.ts'
import { leastReason } from '#lib/gate/limits.ts'
import type { GateWord } from '#lib/gate/schema.ts'

/** The report that the dialogue shows. */
export interface Shown {
  report: Report
  dismissed: Record<string, string>
  of: ArticleContent
}

/** What was filled in so far. */
export interface Word {
  isRead: boolean
  reasons: Record<string, string>
}

export const emptyWord: Word = { isRead: false, reasons: {} }

/** The findings of a dialogue, by what they ask of whoever publishes. Two of one kind on the same words are one. */
export function asked({ report, dismissed }: Shown) {
  const of = (severity: Finding['severity']) => [
    ...new Map(report.findings.filter((each) => each.severity === severity).map((each) => [each.fingerprint, each])).values(),
  ]
  const warnings = of('W').filter(({ fingerprint }) => dismissed[fingerprint] === undefined)
  return { final: of('E!'), errors: of('E'), warnings }
}

/** What still has to be said before the step can be taken. */
export function needsWord(shown: Shown, word: Word): 'blocked' | 'reason' | 'reading' | null {
  const { final, errors, warnings } = asked(shown)
  if (final.length) return 'blocked'
  if (errors.some(({ fingerprint }) => lacksReason(word, fingerprint))) return 'reason'
  return warnings.length && !word.isRead ? 'reading' : null
}

export function lacksReason({ reasons }: Word, fingerprint: string): boolean {
  return (reasons[fingerprint]?.trim().length ?? 0) < leastReason.override
}

export function toGateWord(shown: Shown, { isRead, reasons }: Word): GateWord {
  const { errors, warnings } = asked(shown)
  const overrides = errors.flatMap(({ fingerprint }) => {
    const reason = reasons[fingerprint]?.trim()
    return reason ? [{ fingerprint, reason }] : []
  })
  return { overrides, acknowledged: isRead ? warnings.map(({ fingerprint }) => fingerprint) : [] }
}
