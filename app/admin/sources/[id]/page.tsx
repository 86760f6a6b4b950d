import { Anchor } from '@mantine/core'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { LeaningTable } from '#components/admin/sources/leaning-table.tsx'
import { MarkForm } from '#components/admin/sources/mark-form.client.tsx'
import { SourceHistory } from '#components/admin/sources/source-history.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { findSourceForDesk } from '#lib/sources/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import '#components/admin/catalogue/catalogue.css'
import { markSource } from '../actions.ts'

export const metadata: Metadata = { title: 'Source' }

export default async function SourcePage({ params }: PageProps<'/admin/sources/[id]'>) {
  const viewer = await requireDeskViewer()
  if (!may(viewer, 'source:mark')) notFound()
  const source = await findSourceForDesk(viewer, (await params).id)
  if (!source) notFound()
  const { id, title, url, page, mark, markNote, leaning, history } = source
  const { timeZone } = await findSettings()
  return (
    <>
      <PageHead title={title}>
        {url || 'A source without an address.'}{' '}
        {page !== null && <Anchor href={urls.source({ host: page, id })}>See it as readers do</Anchor>}
      </PageHead>
      <div className="catalogue-columns">
        <MarkForm action={markSource} source={{ id, mark, note: markNote }} />
        <div>
          <LeaningTable leaning={leaning} />
          <SourceHistory history={history} zone={timeZone} />
        </div>
      </div>
    </>
  )
}
