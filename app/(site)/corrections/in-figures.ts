import type { CorrectionCounts } from '#lib/corrections/count.ts'
import { showDay } from '#lib/dates.ts'
import type { ReportCounts } from '#lib/reports/queries.ts'

/** How often the house put itself right, and how soon; '' while it never did. */
export function correctedSoFar({ corrections, medianHours }: CorrectionCounts): string {
  if (medianHours === null) return ''
  if (corrections === 1) return `One correction so far, ${span(medianHours)} after the article came out.`
  return `${corrections} corrections so far, half of them within ${span(medianHours)} of the article.`
}

/** What readers reported since when, and what came of it; '' while nobody did. */
export function reportedSoFar({ received, corrected, medianHoursToAnswer, since }: ReportCounts, zone: string): string {
  if (since === null) return ''
  const reports = received === 1 ? 'one error' : `${received} errors`
  const led = corrected === 0 ? 'none has' : corrected === 1 ? 'one has' : `${corrected} have`
  const soon =
    medianHoursToAnswer === null ? '' : `, and half of those answered were answered within ${span(medianHoursToAnswer)}`
  return `Readers have reported ${reports} since ${showDay(since, zone)}; ${led} led to a correction${soon}.`
}

function span(hours: number): string {
  if (hours < 2) return hours < 1 ? 'an hour' : 'two hours'
  return hours < 72 ? `${Math.ceil(hours)} hours` : `${Math.ceil(hours / 24)} days`
}
