import { Text } from '@mantine/core'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Door } from '#components/admin/door/door.tsx'
import { SetUpForm } from '#components/admin/door/set-up-form.client.tsx'
import { passwordLimits } from '#lib/access/limits.ts'
import { needsSetUp } from '#lib/accounts/queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { setUp } from '../actions.ts'

export const metadata: Metadata = { title: 'Set up the first administrator' }

export default async function SetUpPage({ params }: PageProps<'/admin/set-up/[[...code]]'>) {
  const { code = [] } = await params
  if (code.length > 1 || !(await needsSetUp())) notFound()
  const settings = await findSettings()
  return (
    <Door siteName={settings.name} title="Set up the first administrator">
      <Text c="dimmed" mb="lg">
        Nobody can sign in here yet. The first administrator invites everybody else.
      </Text>
      <SetUpForm action={setUp} code={code[0] ?? ''} least={passwordLimits.least} />
    </Door>
  )
}
