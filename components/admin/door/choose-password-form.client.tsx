'use client'
import { TextInput } from '@mantine/core'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import { NewPasswordInput } from './new-password-input.client.tsx'

interface Props {
  action: DeskAction<void>
  token: string
  email: string
  name: string
  least: number
}

/** Takes up an invitation or a reset. The address stands there for password managers, too. */
export function ChoosePasswordForm({ action, token, email, name, least }: Props) {
  return (
    <ActionForm action={action} submit="Choose this password" hidden={{ token }}>
      {(form) => (
        <>
          <TextInput label="E-mail" value={email} readOnly autoComplete="username" />
          <TextInput label="Your name" autoComplete="name" {...form.field('name', name)} />
          <NewPasswordInput label="Password" least={least} error={form.error('password')} />
        </>
      )}
    </ActionForm>
  )
}
