'use client'
import { Alert } from '@mantine/core'
import { ConfirmButton } from '#components/ui/confirm-button.client.tsx'
import type { PlannedLaunch } from '#lib/curation/launch-queries.ts'
import type { Place } from '#lib/curation/schema.ts'
import { showMoment } from '#lib/dates.ts'
import type { CurationActions, StagingState } from './staging.ts'

interface Props<P extends Place> {
  place: P
  planned: PlannedLaunch<P>
  zone: string
  state: StagingState<P>
  actions: CurationActions
}

/** That the clock launches, when, and whether what is arranged here now is in it. */
export function PlannedNotice<P extends Place>({ place, planned, zone, state, actions }: Props<P>) {
  const isOther = JSON.stringify(planned.arrangement) !== JSON.stringify(state.arrangement)
  const when = showMoment(planned.dueAt, zone)
  return (
    <Alert
      color={planned.isOverdue ? 'red' : 'gray'}
      variant="light"
      mb="md"
      title={planned.isOverdue ? `Overdue since ${when}` : `Launches by itself: ${when}`}
    >
      <p className="planned-words">
        {planned.isOverdue ? 'It was not launched. Is the worker running? ' : ''}
        Set by {planned.by ?? 'somebody'}.
        {isOther ? ' What is arranged below is not what goes out then: launch it later again to put it in place of that.' : ''}
      </p>
      <ConfirmButton
        action={actions.callOff}
        hidden={{ place }}
        label="Call it off"
        title="Call off the planned launch?"
        text="What is staged stays staged, and readers see no change until you launch it."
        confirm="Call it off"
        button={{ size: 'xs' }}
      />
    </Alert>
  )
}
