'use client'
import { Radio, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { soon } from '#components/ui/when.ts'
import { WhenField } from '#components/ui/when-field.client.tsx'
import { StepDialog } from '../steps/step-dialog.client.tsx'
import { useSteps } from '../steps/use-steps.client.ts'
import { useArticle } from '../store/article-context.client.tsx'

type Choice = 'now' | 'later'

/** Withdraws a live article, now or at a moment, with the reason that readers will find in its place. */
export function WithdrawStep() {
  const { props } = useArticle()
  const { busy, take } = useSteps()
  const [reason, setReason] = useState('')
  const [choice, setChoice] = useState<Choice>('now')
  const [when, setWhen] = useState(() => soon(Date.now(), props.site.timeZone))
  const { withdraw, scheduleWithdrawal } = props.actions
  return (
    <StepDialog
      label="Withdraw"
      title="Withdraw this article?"
      text="It is gone from every page at once. Its address says that it was withdrawn, and why. It can be restored later."
      confirm={choice === 'now' ? 'Withdraw now' : 'Schedule the withdrawal'}
      color="red"
      isBusy={busy}
      onConfirm={() =>
        choice === 'now'
          ? take(withdraw, { reason }, 'Withdrawn. Readers find the reason in its place.')
          : take(scheduleWithdrawal, { reason, ...when }, 'Its withdrawal is scheduled.')
      }
    >
      {(fault) => (
        <>
          <Textarea
            label="Reason for readers"
            data-autofocus
            autosize
            minRows={3}
            value={reason}
            error={fault('reason')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Radio.Group label="When" value={choice} onChange={(next) => setChoice(next as Choice)}>
            <Stack gap="xs" mt="xs">
              <Radio value="now" label="Now" />
              <Radio value="later" label="At a time" />
            </Stack>
          </Radio.Group>
          {choice === 'later' ? (
            <WhenField timeZone={props.site.timeZone} label="Day and time" when={when} onWhen={setWhen} error={fault('at')} />
          ) : null}
        </>
      )}
    </StepDialog>
  )
}
