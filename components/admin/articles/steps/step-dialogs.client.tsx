'use client'
import { ChangeStep } from '../changes/change-step.client.tsx'
import { DonePane } from '../publishing/done-pane.client.tsx'
import { PublishStep } from '../publishing/publish-step.client.tsx'
import { ApproveStep, AssignStep, SubmitStep } from '../review/review-steps.client.tsx'
import { ShareStep } from '../sharing/share-step.client.tsx'
import { useScreen } from '../store/article-context.client.tsx'
import { DuplicateDialog } from '../verbs/duplicate-dialog.client.tsx'
import { RefileDialog } from '../verbs/refile-dialog.client.tsx'
import { RestoreStep } from './restore-step.client.tsx'
import { SendBackStep, TrashStep } from './said-step.client.tsx'

/** The dialogues of all steps. They stay, so that what was typed in one is there when it is opened again. */
export function StepDialogs() {
  const step = useScreen(({ asked }) => asked?.step)
  return (
    <>
      <SubmitStep />
      <AssignStep />
      <SendBackStep />
      <ApproveStep />
      <PublishStep />
      <ChangeStep />
      <RestoreStep />
      <ShareStep />
      <TrashStep />
      <DonePane />
      {step === 'duplicate' ? <DuplicateDialog /> : null}
      {step === 'kind' || step === 'section' ? <RefileDialog field={step} /> : null}
    </>
  )
}
