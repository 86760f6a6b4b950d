import { Text } from '@mantine/core'
import type { Metadata } from 'next'
import { ChoosePasswordForm } from '#components/admin/door/choose-password-form.client.tsx'
import { Door } from '#components/admin/door/door.tsx'
import { passwordLimits } from '#lib/access/limits.ts'
import { findInvitation } from '#lib/accounts/queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { takeUpInvitation } from '../actions.ts'

export const metadata: Metadata = { title: 'Choose a password' }

export default async function InvitationPage({ params }: PageProps<'/admin/invitation/[token]'>) {
  const { token } = await params
  const [invitation, settings] = await Promise.all([findInvitation(token, new Date()), findSettings()])
  if (!invitation) {
    return (
      <Door siteName={settings.name} title="This link does not open anything">
        <Text>It was used already, or it is too old. Ask an administrator for a new one.</Text>
      </Door>
    )
  }
  const isNew = invitation.kind === 'invite'
  return (
    <Door siteName={settings.name} title={isNew ? 'Welcome to the newsroom' : 'Choose a new password'}>
      <Text c="dimmed" mb="lg">
        {isNew ? 'Choose a password, and you can sign in.' : 'You are signed out everywhere once you have chosen it.'}
      </Text>
      <ChoosePasswordForm
        action={takeUpInvitation}
        token={token}
        email={invitation.email}
        name={invitation.name}
        least={passwordLimits.least}
      />
    </Door>
  )
}
