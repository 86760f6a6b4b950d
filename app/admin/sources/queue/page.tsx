import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { listQuery } from '#app/admin/list-query.ts'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { CatalogueMore } from '#components/admin/catalogue/catalogue-more.tsx'
import { SourceTabs } from '#components/admin/sources/source-tabs.tsx'
import { WaitingList } from '#components/admin/sources/waiting-list.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { countWaiting, listWaiting } from '#lib/sources/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import { clearReview } from '../actions.ts'

export const metadata: Metadata = { title: 'Articles that lean on a changed source' }

export default async function QueuePage({ searchParams }: PageProps<'/admin/sources/queue'>) {
  const viewer = await requireDeskViewer()
  if (!may(viewer, 'source:mark')) notFound()
  const { after } = await listQuery(searchParams)
  const { rows, next } = await listWaiting(viewer, after)
  const { timeZone } = await findSettings()
  return (
    <>
      <PageHead title="Articles that lean on a changed source">
        Correct each, or say why it is still right. One that no longer cites the source leaves by itself.
      </PageHead>
      <SourceTabs current="queue" waiting={await countWaiting(viewer)} />
      {rows.length ? (
        <WaitingList rows={rows} zone={timeZone} action={clearReview} />
      ) : (
        <EmptyState>
          {after ? 'Nothing more waits.' : 'Nothing waits. An article comes here when a source of it is marked.'}
        </EmptyState>
      )}
      <CatalogueMore start={after ? urls.admin.sourceQueue() : null} next={next ? urls.admin.sourceQueue(next) : null} />
    </>
  )
}
