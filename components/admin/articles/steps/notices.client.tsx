'use client'
import { Alert, Anchor } from '@mantine/core'
import { urls } from '#lib/urls.ts'
import { CompanyNotice } from '../saving/company-notice.client.tsx'
import { FoundCopy } from '../saving/found-copy.client.tsx'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { whyFixed } from './why-fixed.ts'

/** What was said last about the whole article, and what its author should know before going on. */
export function Notices() {
  const { props } = useArticle()
  const notice = useScreen((state) => state.notice)
  const { sentBack, status, withdrawnReason, sectionSlug, slug } = props.article
  const fixed = whyFixed(props.article)
  return (
    <div className="notices">
      <div aria-live="polite">
        {notice ? (
          <Alert
            color={notice.tone === 'done' ? 'teal' : 'red'}
            variant="light"
            {...(notice.tone === 'refused' ? { role: 'alert' } : {})}
          >
            {notice.text}{' '}
            {notice.tone === 'done' && status === 'live' ? (
              <Anchor href={urls.article({ section: sectionSlug, slug })} target="_blank" inherit>
                See it as a reader
              </Anchor>
            ) : null}
          </Alert>
        ) : null}
      </div>
      <FoundCopy />
      <CompanyNotice />
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
      {status === 'withdrawn' ? (
        <Alert color="gray" variant="light" title="Withdrawn">
          Readers find this in its place: {withdrawnReason}
        </Alert>
      ) : null}
    </div>
  )
}
