import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { PageTable } from '#components/admin/settings/page-table.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { listPagesForDesk } from '#lib/pages/desk-queries.ts'
import { findSettings } from '#lib/settings/queries.ts'

export const metadata: Metadata = { title: 'Pages' }

export default async function PagesPage() {
  const viewer = await requireDeskViewer()
  if (!may(viewer, 'page:read')) notFound()
  const pages = await listPagesForDesk(viewer)
  const { timeZone } = await findSettings()
  return (
    <>
      <PageHead title="Pages">
        Where the publication says who it is and how it works. What is not written yet says so to readers.
      </PageHead>
      <PageTable pages={pages} zone={timeZone} />
    </>
  )
}
