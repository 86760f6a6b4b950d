import { Box } from '@mantine/core'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { SettingsForm } from '#components/admin/settings/settings-form.client.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { findSettingsForDesk } from '#lib/settings/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import { saveSettings } from './actions.ts'
import { timeZones } from './time-zones.ts'

export const metadata: Metadata = { title: 'Settings' }

export default async function SettingsPage() {
  const viewer = await requireDeskViewer()
  if (!may(viewer, 'settings:read')) notFound()
  const { value, version } = await findSettingsForDesk(viewer)
  return (
    <>
      <PageHead title="Settings">
        What every page of the publication says of itself. Elsewhere: <a href={urls.admin.outlets()}>who is told of changes</a>
      </PageHead>
      <Box maw={640}>
        <SettingsForm action={saveSettings} settings={value} version={version} zones={timeZones(value.timeZone)} />
      </Box>
    </>
  )
}
