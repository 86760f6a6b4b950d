import type { GateAnswer } from './ask.ts'
import { ruleset } from './ruleset.ts'

/** Whether a report still counts: for exactly this content, by the rules of now, on facts that nobody changed. */
export function isCurrent({ report, stamp }: Pick<GateAnswer, 'report' | 'stamp'>, now: { contentHash: string; stamp: string }) {
  return report.contentHash === now.contentHash && report.ruleset === ruleset && stamp === now.stamp
}
