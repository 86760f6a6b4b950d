'use client'
import { Select, Textarea } from '@mantine/core'
import { type ChangeEvent, useState } from 'react'
import { useArticle } from '../store/article-context.client.tsx'
import { StepDialog } from './step-dialog.client.tsx'
import { useGateStep } from './use-gate-step.client.tsx'
import { useSteps } from './use-steps.client.ts'

const classes = [
  { value: 'correction', label: 'Correction: something was wrong' },
  { value: 'clarification', label: 'Clarification: something could be misread' },
  { value: 'editors-note', label: 'Editor’s note' },
]

/** Publishes the text as it stands here as a correction, with what was wrong, what is right, and why. */
export function CorrectStep() {
  const { props } = useArticle()
  const { busy, take } = useSteps()
  const [form, setForm] = useState({
    class: 'correction' as 'correction' | 'clarification' | 'editors-note',
    was: '',
    isNow: '',
    why: '',
  })
  const gate = useGateStep({ class: form.class, was: form.was, isNow: form.isNow })
  const field = (name: 'was' | 'isNow' | 'why', fault: (name: string) => string | undefined) => ({
    value: form[name],
    error: fault(name),
    autosize: true,
    minRows: 2,
    onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setForm({ ...form, [name]: event.currentTarget.value }),
  })
  return (
    <StepDialog
      label="Correct"
      title="Publish a correction"
      text="First put the text itself right, then say here what was wrong. Readers see this on the article and on the page of corrections, and it cannot be changed later."
      confirm="Publish the correction"
      isBusy={busy}
      isBlocked={gate.isBlocked}
      onConfirm={() => gate.send((word) => take(props.actions.correct, { ...form, ...word }, 'The correction is published.'))}
    >
      {(fault) => (
        <>
          <Select
            label="Kind of note"
            data={classes}
            value={form.class}
            allowDeselect={false}
            onChange={(next) => next && setForm({ ...form, class: next as typeof form.class })}
          />
          <Textarea label="What was wrong" data-autofocus {...field('was', fault)} />
          <Textarea label="What is right" {...field('isNow', fault)} />
          <Textarea label="How it came about" {...field('why', fault)} />
          {gate.fields}
        </>
      )}
    </StepDialog>
  )
}
