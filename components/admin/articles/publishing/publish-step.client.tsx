'use client'
import { Radio, Select, Stack } from '@mantine/core'
import { WhenField } from '#components/ui/when-field.client.tsx'
import type { FrontPlace } from '#lib/curation/schema.ts'
import { StepDialog } from '../steps/step-dialog.client.tsx'
import { useGateStep } from '../steps/use-gate-step.client.tsx'
import { useArticle } from '../store/article-context.client.tsx'
import { Outcome } from './outcome.client.tsx'
import { SocialDetails } from './social-details.client.tsx'
import { type PublishChoice, publishSteps, usePublish } from './use-publish.client.ts'

const words = {
  now: { confirm: 'Publish now', whenLabel: '' },
  later: { confirm: 'Schedule', whenLabel: 'Day and time' },
  embargo: { confirm: 'Set the embargo', whenLabel: 'Not before' },
}

const places = [
  { value: 'none', label: 'Among the latest, like every story' },
  { value: 'lead', label: 'As its lead' },
  { value: 'beside', label: 'First beside its lead' },
]

/** Publishes for the first time, now or at a moment, or holds back: what will happen and where, with the checks beside it. */
export function PublishStep() {
  const { site } = useArticle().props
  const gate = useGateStep()
  const { isBusy, choice, setChoice, when, setWhen, front, setFront, send } = usePublish(gate)
  const { confirm, whenLabel } = words[choice]
  const goesOut = choice !== 'embargo'
  return (
    <StepDialog
      steps={publishSteps}
      title="Publish this article?"
      text="Once readers have it, its address stays for ever."
      confirm={confirm}
      isBusy={isBusy}
      isBlocked={goesOut && gate.isBlocked}
      checks={goesOut ? gate.fields : null}
      onConfirm={send}
    >
      {(fault) => (
        <>
          <Radio.Group label="When" value={choice} onChange={(next) => setChoice(next as PublishChoice)}>
            <Stack gap="xs" mt="xs">
              <Radio value="now" label="Now" data-autofocus />
              <Radio
                value="later"
                label="At a time"
                description="The text as it stands here, even if it is changed afterwards."
              />
              <Radio
                value="embargo"
                label="Not yet: under embargo"
                description="Until a time nobody can publish it. It does not go out by itself."
              />
            </Stack>
          </Radio.Group>
          {whenLabel ? (
            <WhenField timeZone={site.timeZone} label={whenLabel} when={when} onWhen={setWhen} error={fault('at')} />
          ) : null}
          {goesOut ? (
            <Select
              label="On the front page"
              data={places}
              value={front ?? 'none'}
              allowDeselect={false}
              onChange={(next) => setFront(next === 'none' || next === null ? null : (next as FrontPlace))}
            />
          ) : null}
          {goesOut ? <SocialDetails /> : null}
          <Outcome choice={choice} when={when} front={front} />
        </>
      )}
    </StepDialog>
  )
}
