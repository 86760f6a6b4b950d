'use client'
import { useArticle } from '../store/article-context.client.tsx'
import { StepDialog } from './step-dialog.client.tsx'
import { useGateStep } from './use-gate-step.client.tsx'
import { useSteps } from './use-steps.client.ts'

/** Publishes for the first time, or brings a withdrawn article back. */
export function PublishStep({ isRestore }: { isRestore?: boolean }) {
  const { props } = useArticle()
  const { busy, take } = useSteps()
  const gate = useGateStep()
  const { publish, restore } = props.actions
  return isRestore ? (
    <StepDialog
      label="Restore"
      title="Show this article to readers again?"
      text="It comes back at its old address and with its old date, as the text stands here."
      confirm="Restore now"
      isPrimary
      isBusy={busy}
      isBlocked={gate.isBlocked}
      onConfirm={() => gate.send((word) => take(restore, word, 'Restored. Readers see it again.'))}
    >
      {() => gate.fields}
    </StepDialog>
  ) : (
    <StepDialog
      label="Publish"
      title="Publish this article?"
      text="Every reader sees it at once, and its address stays for ever."
      confirm="Publish now"
      isPrimary
      isBusy={busy}
      isBlocked={gate.isBlocked}
      onConfirm={() => gate.send((word) => take(publish, word, 'Published. Readers see it now.'))}
    >
      {() => gate.fields}
    </StepDialog>
  )
}
