'use client'
import { useState } from 'react'
import { soon } from '#components/ui/when.ts'
import { WhenField } from '#components/ui/when-field.client.tsx'
import { StepDialog } from '../steps/step-dialog.client.tsx'
import { useSteps } from '../steps/use-steps.client.ts'
import { useArticle } from '../store/article-context.client.tsx'

/** Keeps the article from going out before a moment, by whomever. */
export function EmbargoStep() {
  const { props } = useArticle()
  const { busy, take } = useSteps()
  const [when, setWhen] = useState(() => soon(props.plans.embargoUntil ?? Date.now(), props.site.timeZone))
  return (
    <StepDialog
      label="Embargo"
      title="Keep this article back until a moment?"
      text="Until then nobody can publish it, and nothing goes out by itself. It does not publish the article."
      confirm="Set the embargo"
      isBusy={busy}
      onConfirm={() => take(props.actions.embargo, when, 'The embargo is set.')}
    >
      {(fault) => (
        <WhenField timeZone={props.site.timeZone} label="Not before" when={when} onWhen={setWhen} error={fault('at')} />
      )}
    </StepDialog>
  )
}
