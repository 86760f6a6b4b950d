import { Anchor, Table, TableTbody, TableTd, TableTh, TableThead, TableTr } from '@mantine/core'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { showDay } from '#lib/dates.ts'
import { listPagesForDesk } from '#lib/pages/desk-queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'

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
      <Table>
        <TableThead>
          <TableTr>
            <TableTh>Page</TableTh>
            <TableTh>What belongs there</TableTh>
            <TableTh>State</TableTh>
          </TableTr>
        </TableThead>
        <TableTbody>
          {pages.map(({ slug, title, belongs, isWritten, updatedAt }) => (
            <TableTr key={slug}>
              <TableTd>
                <Anchor href={urls.admin.page(slug)}>{title}</Anchor>
              </TableTd>
              <TableTd>{belongs}</TableTd>
              <TableTd>{isWritten && updatedAt ? `Written ${showDay(updatedAt, timeZone)}` : 'Not written yet'}</TableTd>
            </TableTr>
          ))}
        </TableTbody>
      </Table>
    </>
  )
}
