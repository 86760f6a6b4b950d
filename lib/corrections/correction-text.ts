import type { CorrectionView } from './queries.ts'

/** A correction in one line of plain text, as feeds and structured data carry it. */
export function correctionText({ was, isNow, why }: Pick<CorrectionView, 'was' | 'isNow' | 'why'>): string {
  return `An earlier version of this article said: “${was}” In fact: “${isNow}” ${why}`
}
