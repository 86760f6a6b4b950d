'use client'
import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { urls } from '#lib/urls.ts'

interface Props {
  csrf: string
  from: string
  email: string
  /** What went wrong the last time, or what just went well. */
  message: { kind: 'wrong' | 'well'; text: string } | null
  wrongPassword: string
}

/** Posts to next-auth's own callback. With a script it stays on the page when the answer is no. */
export function SignInForm({ csrf, from, email, message, wrongPassword }: Props) {
  const [shown, show] = useState(message)
  const [isPending, setPending] = useState(false)
  const password = useRef<HTMLInputElement>(null)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    setPending(true)
    show(null)
    const text = await refusalOf(form, wrongPassword)
    if (text === null) return
    setPending(false)
    show({ kind: 'wrong', text })
    password.current?.focus()
    password.current?.select()
  }

  return (
    <form method="post" action={urls.api.signIn()} onSubmit={submit}>
      <input type="hidden" name="csrfToken" value={csrf} />
      <input type="hidden" name="callbackUrl" value={from} />
      <Stack gap="md">
        <div className="desk-said" aria-live="assertive">
          {shown ? (
            <Alert color={shown.kind === 'wrong' ? 'red' : 'teal'} variant="light">
              {shown.text}
            </Alert>
          ) : null}
        </div>
        <TextInput
          name="email"
          type="email"
          label="E-mail"
          autoComplete="username"
          defaultValue={email}
          required
          withAsterisk={false}
          autoFocus={!email}
        />
        <PasswordInput
          ref={password}
          name="password"
          label="Password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          autoFocus={Boolean(email)}
          visibilityToggleButtonProps={{ 'aria-label': 'Show what is typed' }}
        />
        <Button type="submit" loading={isPending} fullWidth>
          Sign in
        </Button>
      </Stack>
    </form>
  )
}

/** Sends the form. @returns what to say, or null when one is in and on the way */
async function refusalOf(form: HTMLFormElement, wrongPassword: string): Promise<string | null> {
  const entries = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)])
  const body = new URLSearchParams([...entries, ['json', 'true']])
  try {
    const response = await fetch(form.action, { method: 'POST', body })
    const answer: { url?: string; message?: string } = await response.json()
    const isStale = answer.url?.includes('error=csrf')
    if (!response.ok && !isStale) return answer.message ?? wrongPassword
    window.location.assign(answer.url ?? form.action)
    return null
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return 'The server did not answer. Try again in a moment.'
    throw error
  }
}
