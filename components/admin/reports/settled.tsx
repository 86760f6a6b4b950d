import { isoMoment, showMoment } from '#lib/dates.ts'
import type { DeskReport } from '#lib/reports/desk-queries.ts'
import { stateNames } from '#lib/reports/report-state.ts'

/** What became of a report, when and by whom. */
export function Settled({ report, zone }: { report: DeskReport; zone: string }) {
  const { state, answer, settledAt, settledBy } = report
  if (settledAt === null) return null
  const by = settledBy ?? (state === 'spam' ? 'the form, since only a program fills in what it hides' : 'somebody who has left')
  return (
    <p>
      {stateNames[state]}, <time dateTime={isoMoment(settledAt)}>{showMoment(settledAt, zone)}</time>, by {by}.
      {answer ? ` ${answer}` : ''}
    </p>
  )
}
