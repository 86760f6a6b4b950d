'use client'
import { useState } from 'react'
import type { When } from '#components/ui/when.ts'
import { WhenField } from '#components/ui/when-field.client.tsx'
import { localMinute } from '#lib/dates.ts'
import type { Act } from '#lib/schedules/keep-schedule.ts'
import { StepDialog } from '../steps/step-dialog.client.tsx'
import { useSteps } from '../steps/use-steps.client.ts'
import { useArticle } from '../store/article-context.client.tsx'

/** Changes the moment of what is planned, and nothing else. */
export function MoveStep({ act, dueAt }: { act: Act; dueAt: number }) {
  const { props } = useArticle()
  const { busy, take } = useSteps()
  const [when, setWhen] = useState<When>({ at: localMinute(dueAt, props.site.timeZone) })
  return (
    <StepDialog
      label="Change the time"
      title="Change the time?"
      text={
        act === 'withdraw' ? 'It is withdrawn for the same reason, at another time.' : 'The same text goes out, at another time.'
      }
      confirm="Change it"
      isBusy={busy}
      onConfirm={() => take(props.actions.reschedule, { act, ...when }, 'The time is changed.')}
    >
      {(fault) => (
        <WhenField timeZone={props.site.timeZone} label="Day and time" when={when} onWhen={setWhen} error={fault('at')} />
      )}
    </StepDialog>
  )
}
