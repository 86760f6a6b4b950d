'use client'
import { useArticle } from '../store/article-context.client.tsx'
import { StepDialog } from './step-dialog.client.tsx'
import { useGateStep } from './use-gate-step.client.tsx'
import { useSteps } from './use-steps.client.ts'

/** Brings a withdrawn article back to readers. */
export function RestoreStep() {
  const { props } = useArticle()
  const { busy, take } = useSteps()
  const gate = useGateStep()
  return (
    <StepDialog
      steps={['restore']}
      title="Show this article to readers again?"
      text="It comes back at its old address and with its old date, as the text stands here."
      confirm="Restore now"
      isBusy={busy}
      isBlocked={gate.isBlocked}
      checks={gate.fields}
      onConfirm={() => gate.send((word) => take(props.actions.restore, word, 'Restored. Readers see it again.'))}
    />
  )
}
