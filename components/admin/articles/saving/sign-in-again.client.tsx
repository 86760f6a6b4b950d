'use client'
import { Alert, Anchor, Button, Group, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { urls } from '#lib/urls.ts'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { isDirty } from '../store/article-store.ts'
import { signInAgain } from './sign-in-again.ts'

/** The session ended while somebody wrote: they sign in over the page, with the same account, and the save goes on. */
export function SignInAgain() {
  const trouble = useScreen(({ saving }) => saving.trouble)
  return trouble?.kind === 'signed-out' ? <Ask text={trouble.text} /> : null
}

function Ask({ text }: { text: string }) {
  const { store, props } = useArticle()
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const isUnsaved = useScreen(isDirty)
  const goOn = () => store.set({ saving: { ...store.get().saving, trouble: null } })
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const password = String(new FormData(event.currentTarget).get('password') ?? '')
    setBusy(true)
    const refused = await signInAgain(props.account.email, password)
    setBusy(false)
    setSaid(refused ?? '')
    if (refused === null) goOn()
  }
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title="Sign in again"
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Text>
            {text} {isUnsaved ? 'It is saved as soon as you are in.' : ''}
          </Text>
          <TextInput label="E-mail" value={props.account.email} readOnly autoComplete="username" />
          <PasswordInput
            name="password"
            label="Password"
            autoComplete="current-password"
            data-autofocus
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{ 'aria-label': 'Show what is typed' }}
          />
          <div aria-live="assertive">
            {said ? (
              <Alert color="red" variant="light">
                {said}
              </Alert>
            ) : null}
          </div>
          <Group gap="sm">
            <Button type="submit" loading={isBusy}>
              Sign in
            </Button>
            <Button variant="default" onClick={goOn}>
              I have signed in elsewhere
            </Button>
          </Group>
          <Anchor href={urls.admin.signIn()} target="_blank" size="sm">
            Sign in another way (opens a new tab)
          </Anchor>
        </Stack>
      </form>
    </Modal>
  )
}
