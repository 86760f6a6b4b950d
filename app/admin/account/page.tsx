import { Stack, Title } from '@mantine/core'
import type { Metadata } from 'next'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { NameForm, PasswordForm } from '#components/admin/accounts/account-forms.client.tsx'
import { SessionList } from '#components/admin/accounts/session-list.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import type { Viewer } from '#lib/access/allow.ts'
import { passwordLimits } from '#lib/access/limits.ts'
import { findOwnEmail, listOwnSessions } from '#lib/accounts/desk-queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { changePassword, endOtherSessions, endSession, rename } from './actions.ts'

export const metadata: Metadata = { title: 'Your account' }

const roleWords: Record<Viewer['role'], string> = {
  contributor: 'You are a contributor: you write, and hand what you wrote to the editors.',
  editor: 'You are an editor: you publish, correct and arrange what others and you wrote.',
  admin: 'You are an administrator: you do what an editor does, and look after settings and accounts.',
  clock: '',
}

export default async function AccountPage() {
  const viewer = await requireDeskViewer()
  const [email, sessions, settings] = await Promise.all([
    findOwnEmail(viewer),
    listOwnSessions(viewer, new Date()),
    findSettings(),
  ])
  return (
    <>
      <PageHead title="Your account">
        You sign in with {email}. {roleWords[viewer.role]}
      </PageHead>
      <Stack gap="3rem" maw={640}>
        <section aria-labelledby="name">
          <Title order={2} size="h3" mb="md" id="name">
            Name
          </Title>
          <NameForm action={rename} name={viewer.name} />
        </section>
        <section aria-labelledby="password">
          <Title order={2} size="h3" mb="md" id="password">
            Password
          </Title>
          <PasswordForm action={changePassword} least={passwordLimits.least} email={email} />
        </section>
        <section aria-labelledby="sessions">
          <Title order={2} size="h3" mb="md" id="sessions">
            Where you are signed in
          </Title>
          <SessionList sessions={sessions} zone={settings.timeZone} end={endSession} endOthers={endOtherSessions} />
        </section>
      </Stack>
    </>
  )
}
