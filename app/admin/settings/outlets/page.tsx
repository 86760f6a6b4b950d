import { Box } from '@mantine/core'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { OutletTroubles } from '#components/admin/settings/outlet-troubles.tsx'
import { OutletsForm } from '#components/admin/settings/outlets-form.client.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { listTroubles } from '#lib/outbox/desk-queries.ts'
import { findSettingsForDesk } from '#lib/settings/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import { saveOutlets } from './actions.ts'

export const metadata: Metadata = { title: 'Who is told of changes' }

export default async function OutletsPage() {
  const viewer = await requireDeskViewer()
  if (!may(viewer, 'settings:read')) notFound()
  const { value, version } = await findSettingsForDesk(viewer)
  return (
    <>
      <PageHead title="Who is told of changes">
        Caches, feed readers and search engines can hear of every change at once. Whoever is not named here is not told.{' '}
        <a href={urls.admin.settings()}>All settings</a>
      </PageHead>
      <Box maw={640}>
        <OutletTroubles troubles={await listTroubles(viewer)} zone={value.timeZone} />
        <OutletsForm action={saveOutlets} outlets={value.outlets} version={version} />
      </Box>
    </>
  )
}
