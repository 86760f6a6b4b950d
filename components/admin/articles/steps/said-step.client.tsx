'use client'
import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useArticle } from '../store/article-context.client.tsx'
import { StepDialog } from './step-dialog.client.tsx'
import { useSteps } from './use-steps.client.ts'

/** Gives a submitted article back to its author. */
export function SendBackStep() {
  const { props } = useArticle()
  const { busy, take } = useSteps()
  const [note, setNote] = useState('')
  return (
    <StepDialog
      steps={['sendBack']}
      title="Send this article back to its author?"
      text="It becomes a draft again, and your note stands above it."
      confirm="Send it back"
      isBusy={busy}
      onConfirm={() => take(props.actions.sendBack, { note }, 'Sent back to its author.')}
    >
      {(fault) => (
        <Textarea
          label="What is to be changed"
          data-autofocus
          autosize
          minRows={3}
          value={note}
          error={fault('note')}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
    </StepDialog>
  )
}

/** Puts an article that readers do not have into the trash. */
export function TrashStep() {
  const { props } = useArticle()
  const { busy, take } = useSteps()
  return (
    <StepDialog
      steps={['trash']}
      title="Move this article to the trash?"
      text={props.article.firstPublishedAt === null ? trashText.draft : trashText.withdrawn}
      confirm="Move it to the trash"
      color="red"
      isBusy={busy}
      onConfirm={() => take(props.actions.discard, {}, 'Moved to the trash.')}
    />
  )
}

const trashText = {
  draft:
    'It leaves the lists. For 30 days it can be taken out of the trash, with its address and its history; then it is deleted for good.',
  withdrawn:
    'It leaves the lists, and can be taken out of the trash at any time. Its address goes on saying why it was withdrawn.',
}
