'use client'
import { Radio, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useArticle } from '../store/article-context.client.tsx'
import { StepDialog } from './step-dialog.client.tsx'
import { useGateStep } from './use-gate-step.client.tsx'
import { useSteps } from './use-steps.client.ts'

/** Shows readers the changes to a live article, as a matter of form or as news. */
export function PublishChangesStep() {
  const { props } = useArticle()
  const { busy, take } = useSteps()
  const [kind, setKind] = useState<'typographic' | 'update'>('typographic')
  const [note, setNote] = useState('')
  const input = kind === 'update' ? { class: kind, note } : { class: kind }
  const gate = useGateStep({ class: kind, was: '', isNow: kind === 'update' ? note : '' })
  return (
    <StepDialog
      label="Publish changes"
      title="Publish the changes?"
      text="An error of fact is not a change but a correction: use “Correct” for that."
      confirm="Publish the changes"
      isPrimary={props.article.hasChanges}
      isBusy={busy}
      isBlocked={gate.isBlocked}
      onConfirm={() =>
        gate.send((word) => take(props.actions.publishChanges, { ...input, ...word }, 'The changes are published.'))
      }
    >
      {(fault) => (
        <>
          <Radio.Group label="What has changed" value={kind} onChange={(next) => setKind(next as typeof kind)}>
            <Stack gap="xs" mt="xs">
              <Radio
                value="typographic"
                label="Form only: spelling, wording, layout"
                description="Nothing is said to readers; it is in the history."
              />
              <Radio value="update" label="Something new" description="Readers see “Updated”, with your sentence." />
            </Stack>
          </Radio.Group>
          {kind === 'update' ? (
            <Textarea
              label="What is new"
              description="A sentence for readers."
              autosize
              minRows={2}
              value={note}
              error={fault('note')}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
          ) : null}
          {gate.fields}
        </>
      )}
    </StepDialog>
  )
}
