import { isoMoment, showMoment } from '#lib/dates.ts'
import type { Upcoming } from '#lib/schedules/plans.ts'

const words = { publish: 'Goes out ', change: 'Changes go out ', withdraw: 'Is withdrawn ' }

/** When something is to happen to an article by itself; in red, why it did not. */
export function DueLine({ planned, zone }: { planned: Upcoming; zone: string }) {
  const isWrong = planned.trouble !== '' || planned.isOverdue
  return (
    <span className="article-due" data-wrong={isWrong || undefined}>
      {isWrong ? 'Overdue: ' : words[planned.act]}
      <time dateTime={isoMoment(planned.dueAt)}>{showMoment(planned.dueAt, zone)}</time>
      {isWrong ? `. ${planned.trouble}` : ''}
    </span>
  )
}
