import { Button, Divider, Stack } from '@mantine/core'
import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { Door } from '#components/admin/door/door.tsx'
import { SignInForm } from '#components/admin/door/sign-in-form.client.tsx'
import { cookieName } from '#lib/access/cookies.ts'
import { csrfHeader } from '#lib/access/csrf.ts'
import { oidcProviders } from '#lib/access/oidc.ts'
import { sameSitePath } from '#lib/access/same-site-path.ts'
import { currentViewer } from '#lib/access/viewer.ts'
import { needsSetUp } from '#lib/accounts/queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import { signInMessage, wrongPassword } from './sign-in-message.ts'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage({ searchParams }: PageProps<'/admin/sign-in'>) {
  const { from, callbackUrl, error, done, email } = await searchParams
  const back = sameSitePath(one(from) ?? one(callbackUrl))
  if (await currentViewer()) redirect(back)
  if (await needsSetUp()) redirect(urls.admin.setUp())
  const [settings, asked, jar] = await Promise.all([findSettings(), headers(), cookies()])
  const csrf = asked.get(csrfHeader) ?? ''
  const typed = one(email) ?? jar.get(cookieName('email'))?.value ?? ''
  return (
    <Door siteName={settings.name} title="Sign in">
      <SignInForm
        csrf={csrf}
        from={back}
        email={typed}
        message={signInMessage(one(error), one(done))}
        wrongPassword={wrongPassword}
      />
      {oidcProviders().map(({ id, name }) => (
        <Stack key={id} gap="md" mt="md">
          <Divider label="or" />
          <form method="post" action={urls.api.signIn(id)}>
            <input type="hidden" name="csrfToken" value={csrf} />
            <input type="hidden" name="callbackUrl" value={back} />
            <Button type="submit" variant="default" fullWidth>
              Sign in with {name}
            </Button>
          </form>
        </Stack>
      ))}
    </Door>
  )
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
