'use client'
import { useState } from 'react'
import { StepDialog } from '../steps/step-dialog.client.tsx'
import { useSteps } from '../steps/use-steps.client.ts'
import { useArticle } from '../store/article-context.client.tsx'
import { NoteField, ReviewerField } from './note-field.client.tsx'

/** Hands a draft to the editors, or to one of them, with a note. */
export function SubmitStep() {
  const { props } = useArticle()
  const { busy, take } = useSteps()
  const [note, setNote] = useState('')
  const [to, setTo] = useState<string | null>(null)
  return (
    <StepDialog
      steps={['submit']}
      title="Submit this article for review?"
      text="The editors have it then, until one of them sends it back or lets it out."
      confirm="Submit it"
      isBusy={busy}
      onConfirm={() => take(props.actions.submit, { note, to }, 'Submitted. The editors have it now.')}
    >
      {(fault) => (
        <>
          <NoteField label="A note for them, if there is something to say" note={note} onNote={setNote} error={fault('note')} />
          <ReviewerField to={to} onTo={setTo} error={fault('to')} />
        </>
      )}
    </StepDialog>
  )
}

/** Says whose turn it is to read it. */
export function AssignStep() {
  const { props } = useArticle()
  const { busy, take } = useSteps()
  const [note, setNote] = useState('')
  const [to, setTo] = useState(props.review.assignee?.id ?? null)
  return (
    <StepDialog
      steps={['assign']}
      title="Who is to read this article?"
      text="It stands under “Waiting for you” on their overview."
      confirm="Assign it"
      isBusy={busy}
      onConfirm={() => take(props.actions.assign, { note, to }, to ? 'Assigned.' : 'Any editor may take it.')}
    >
      {(fault) => (
        <>
          <ReviewerField to={to} onTo={setTo} error={fault('to')} />
          <NoteField label="A note, if there is something to say" note={note} onNote={setNote} error={fault('note')} />
        </>
      )}
    </StepDialog>
  )
}

/** Approves the text as it stands. */
export function ApproveStep() {
  const { props } = useArticle()
  const { busy, take } = useSteps()
  const [note, setNote] = useState('')
  return (
    <StepDialog
      steps={['approve']}
      title="Approve this text?"
      text="The approval is of the text as it stands here. It is void as soon as a word is changed."
      confirm="Approve it"
      isBusy={busy}
      onConfirm={() => take(props.actions.approve, { note }, 'Approved, as it stands.')}
    >
      {(fault) => <NoteField label="A note, if there is something to say" note={note} onNote={setNote} error={fault('note')} />}
    </StepDialog>
  )
}
