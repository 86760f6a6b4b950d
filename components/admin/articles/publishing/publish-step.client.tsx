'use client'
import { Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { soon } from '#components/ui/when.ts'
import { WhenField } from '#components/ui/when-field.client.tsx'
import { StepDialog } from '../steps/step-dialog.client.tsx'
import { useGateStep } from '../steps/use-gate-step.client.tsx'
import { useSteps } from '../steps/use-steps.client.ts'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { whereItGoes } from './where-it-goes.ts'

type Choice = 'now' | 'later'

const words = {
  now: { confirm: 'Publish now', done: 'Published. Readers see it now.' },
  later: { confirm: 'Schedule', done: 'Scheduled. This text goes out then, whatever is written from here on.' },
}

/** Publishes for the first time, now or at a moment: what will happen and where, and what the checks say of it. */
export function PublishStep() {
  const { props } = useArticle()
  const { busy, take } = useSteps()
  const gate = useGateStep()
  const { publication } = props.plans
  const zone = props.site.timeZone
  const [choice, setChoice] = useState<Choice>(publication ? 'later' : 'now')
  const [when, setWhen] = useState(() => soon(publication?.dueAt ?? Date.now(), zone))
  const { confirm, done } = words[choice]
  const { publish, schedule } = props.actions
  return (
    <StepDialog
      label="Publish"
      title="Publish this article?"
      text="Once readers have it, its address stays for ever."
      confirm={confirm}
      isPrimary
      isBusy={busy}
      isBlocked={gate.isBlocked}
      onConfirm={() =>
        gate.send((word) => (choice === 'now' ? take(publish, word, done) : take(schedule, { ...when, ...word }, done)))
      }
    >
      {(fault) => (
        <>
          <Radio.Group label="When" value={choice} onChange={(next) => setChoice(next as Choice)}>
            <Stack gap="xs" mt="xs">
              <Radio value="now" label="Now" />
              <Radio
                value="later"
                label="At a time"
                description="The text as it stands here, even if it is changed afterwards."
              />
            </Stack>
          </Radio.Group>
          {choice === 'later' ? (
            <WhenField timeZone={props.site.timeZone} label="Day and time" when={when} onWhen={setWhen} error={fault('at')} />
          ) : null}
          <Outcome when={choice === 'later' ? when : null} />
          {gate.fields}
        </>
      )}
    </StepDialog>
  )
}

function Outcome({ when }: { when: Parameters<typeof whereItGoes>[0]['when'] }) {
  const { choices, props } = useArticle()
  const content = useScreen((state) => state.content)
  const slug = useScreen((state) => state.content.slug || state.slug)
  return (
    <Text fw={600} aria-live="polite">
      {whereItGoes({ content, slug, sections: choices.sections, zone: props.site.timeZone, when })}
    </Text>
  )
}
