'use client'
import { Text, Textarea } from '@mantine/core'
import { CorrectDialog } from '../corrections/correct-dialog.client.tsx'
import { WhenChoice } from '../publishing/when-choice.client.tsx'
import { isNote } from './change-classes.ts'
import { ChangeOutcome } from './change-outcome.client.tsx'
import { type ChangeForm, mayWait } from './use-change-form.client.ts'

interface Props {
  form: ChangeForm
  fault: (name: string) => string | undefined
}

/** What the chosen class demands, when it goes out, and what will happen. */
export function ChangeFields({ form, fault }: Props) {
  const { kind, isLater, setLater, when, setWhen } = form
  if (kind === null) return null
  return (
    <>
      <Demanded form={form} fault={fault} />
      {mayWait(form) ? (
        <WhenChoice
          {...{ isLater, when }}
          onLater={setLater}
          onWhen={setWhen}
          error={fault('at')}
          {...(kind === 'withdrawal' ? {} : { laterSays: 'The text as it stands here, even if it is changed afterwards.' })}
        />
      ) : (
        <Text size="sm">It does not wait for a time: readers are put right as soon as you know.</Text>
      )}
      <ChangeOutcome form={form} />
    </>
  )
}

function Demanded({ form, fault }: Props) {
  const { kind, note, setNote, kept, setKept, setStanding } = form
  if (isNote(kind))
    return <CorrectDialog {...{ form: note, kept, fault }} onForm={setNote} onKept={setKept} onStanding={setStanding} />
  if (kind === 'update')
    return (
      <Textarea
        label="What is new"
        description="A sentence for readers."
        autosize
        minRows={2}
        value={form.update}
        error={fault('note')}
        onChange={(event) => form.setUpdate(event.currentTarget.value)}
      />
    )
  if (kind !== 'withdrawal') return null
  return (
    <Textarea
      label="Reason for readers"
      description="Its address answers with it, and with the day. The article can be restored later."
      autosize
      minRows={3}
      value={form.reason}
      error={fault('reason')}
      onChange={(event) => form.setReason(event.currentTarget.value)}
    />
  )
}
