'use client'
import { Button } from '@mantine/core'
import { EmbargoStep } from '../publishing/embargo-step.client.tsx'
import { PublishStep } from '../publishing/publish-step.client.tsx'
import { WithdrawStep } from '../publishing/withdraw-step.client.tsx'
import { ApproveStep, AssignStep, SubmitStep } from '../review/review-steps.client.tsx'
import { ShareStep } from '../sharing/share-step.client.tsx'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { MoreMenu } from '../verbs/more-menu.client.tsx'
import { CorrectStep } from './correct-step.client.tsx'
import { HistoryButton } from './history-button.client.tsx'
import { PreviewButton } from './preview-button.client.tsx'
import { PublishChangesStep } from './publish-changes-step.client.tsx'
import { RestoreStep } from './restore-step.client.tsx'
import { SendBackStep, TrashStep } from './said-step.client.tsx'
import { useSteps } from './use-steps.client.ts'

/** What this viewer may do with this article as it stands now; what is not possible is not shown. */
export function ArticleSteps() {
  const { props } = useArticle()
  const { busy, takeAtOnce } = useSteps()
  const { status, isTrashed, firstPublishedAt, may } = props.article
  const isSaved = useScreen(({ version }) => version !== null)
  if (isTrashed)
    return may.discard && (firstPublishedAt === null || may.delete) ? (
      <Button size="sm" loading={busy} onClick={() => void takeAtOnce(props.actions.takeOut, {}, 'Taken out of the trash.')}>
        Take out of the trash
      </Button>
    ) : null
  const isUnpublished = status === 'draft' || status === 'review' || status === 'scheduled'
  return (
    <>
      {isSaved ? <HistoryButton /> : null}
      {may.preview ? <PreviewButton /> : null}
      {may.share && isSaved && status !== 'live' ? <ShareStep /> : null}
      {status === 'draft' && may.submit ? <SubmitStep /> : null}
      {status === 'review' && props.review.mayReview ? <AssignStep /> : null}
      {status === 'review' && may.return ? <SendBackStep /> : null}
      {status === 'review' && props.review.mayReview ? <ApproveStep /> : null}
      {isUnpublished && may.schedule && isSaved ? <EmbargoStep /> : null}
      {isUnpublished && may.publish ? <PublishStep /> : null}
      {status === 'live' && may.publish ? <PublishChangesStep /> : null}
      {status === 'live' && may.correct ? <CorrectStep /> : null}
      {status === 'live' && may.withdraw ? <WithdrawStep /> : null}
      {status === 'withdrawn' && may.restore ? <RestoreStep /> : null}
      {status !== 'live' && may.discard && isSaved && (firstPublishedAt === null || may.delete) ? <TrashStep /> : null}
      <MoreMenu />
    </>
  )
}
