'use client'
import { Checkbox, Text } from '@mantine/core'
import { useState } from 'react'
import { showMoment } from '#lib/dates.ts'
import { StepDialog } from '../steps/step-dialog.client.tsx'
import { useSteps } from '../steps/use-steps.client.ts'
import { useArticle, useScreen } from '../store/article-context.client.tsx'

const ticks = [
  { name: 'accuracy', label: 'I have checked each statement against its source' },
  { name: 'plausibility', label: 'I have asked of each statement whether it can be so' },
  { name: 'sourcesOpened', label: 'I have opened each source' },
] as const

const none = { accuracy: false, plausibility: false, sourcesOpened: false }

/** The last review, whether it still counts, and a way to record another: bound to the text as it is. */
export function ReviewRecord() {
  const { props } = useArticle()
  const { busy, take } = useSteps()
  const [ticked, setTicked] = useState(none)
  const { lastReview: review, article, site } = props
  const isChanged = useScreen(({ content, saved }) => content !== saved)
  return (
    <section aria-label="Review record" className="review">
      <Text size="sm">{said(review, isChanged, (at) => showMoment(at, site.timeZone))}</Text>
      {article.may['record-review'] && !article.isTrashed ? (
        <StepDialog
          label="Record a review"
          title="Record that this was reviewed?"
          text="It is bound to the text as it stands here: whatever is changed after it needs a review again. Readers are told the name under “Reviewed by”."
          confirm="Record the review"
          isBusy={busy}
          onConfirm={() => take(props.actions.recordReview, ticked, 'The review is recorded.')}
        >
          {(fault) =>
            ticks.map(({ name, label }) => (
              <Checkbox
                key={name}
                label={label}
                checked={ticked[name]}
                error={fault(name)}
                onChange={(event) => setTicked({ ...ticked, [name]: event.currentTarget.checked })}
              />
            ))
          }
        </StepDialog>
      ) : null}
    </section>
  )
}

type Review = ReturnType<typeof useArticle>['props']['lastReview']

function said(review: Review, isChanged: boolean, show: (at: number) => string): string {
  if (!review) return 'Nobody has recorded a review of this article.'
  const by = `${review.name}${review.role ? `, ${review.role},` : ''} on ${show(review.madeAt)}`
  return review.isOfThisText && !isChanged
    ? `Reviewed as it stands by ${by}.`
    : `Changed since it was reviewed by ${by}: that review no longer counts.`
}
