'use client'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { FirstStep } from './first-step.client.tsx'
import { MoreMenu } from './more-menu.client.tsx'
import { PreviewButton } from './preview-button.client.tsx'
import { StepDialogs } from './step-dialogs.client.tsx'
import { stepsOf } from './steps-of.ts'

/** What this viewer may do with this article as it stands now; what is not possible is not shown. */
export function ArticleSteps() {
  const { props } = useArticle()
  const isSaved = useScreen(({ version }) => version !== null)
  const { first, groups } = stepsOf({ ...props.article, isSaved, mayReview: props.review.mayReview })
  return (
    <>
      {props.article.may.preview && !props.article.isTrashed ? <PreviewButton /> : null}
      {first ? <FirstStep step={first} /> : null}
      <MoreMenu groups={groups} />
      <StepDialogs />
    </>
  )
}
