'use client'
import { Alert } from '@mantine/core'
import { PlansNotice } from '../publishing/plans-notice.client.tsx'
import { ReportsNotice } from '../reports/reports-notice.client.tsx'
import { ReviewThread } from '../review/review-thread.client.tsx'
import { CompanyNotice } from '../saving/company-notice.client.tsx'
import { FoundCopy } from '../saving/found-copy.client.tsx'
import { useArticle } from '../store/article-context.client.tsx'
import { whyFixed } from './why-fixed.ts'

/** What the author of an article should know before going on. */
export function Notices() {
  const { props } = useArticle()
  const { sentBack, status, withdrawnReason } = props.article
  const fixed = whyFixed(props.article)
  return (
    <div className="standing-notices">
      <FoundCopy />
      <CompanyNotice />
      <PlansNotice />
      <ReportsNotice />
      {fixed ? (
        <Alert color="gray" variant="light">
          {fixed}
        </Alert>
      ) : null}
      {sentBack ? (
        <Alert color="yellow" variant="light" title={`Sent back by ${sentBack.by ?? 'an editor'}`}>
          {sentBack.note}
        </Alert>
      ) : null}
      <ReviewThread />
      {status === 'withdrawn' ? (
        <Alert color="gray" variant="light" title="Withdrawn">
          Readers find this in its place: {withdrawnReason}
        </Alert>
      ) : null}
    </div>
  )
}
