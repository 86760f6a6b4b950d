import { Box } from '@mantine/core'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { ChecksForm } from '#components/admin/settings/checks-form.client.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { listRuleChoices } from '#lib/gate/rule-choices.ts'
import { findSettingsForDesk } from '#lib/settings/desk-queries.ts'
import { saveChecks } from './actions.ts'

export const metadata: Metadata = { title: 'Checks' }

export default async function ChecksPage() {
  const viewer = await requireDeskViewer()
  if (!may(viewer, 'settings:read')) notFound()
  const { value, version } = await findSettingsForDesk(viewer)
  return (
    <>
      <PageHead title="Checks">What keeps an article from its readers, and how this house wants it asked.</PageHead>
      <Box maw={720}>
        <ChecksForm key={version} action={saveChecks} checks={value.checks} version={version} rules={listRuleChoices()} />
      </Box>
    </>
  )
}
