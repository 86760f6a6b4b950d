'use client'
import { PasswordInput, TextInput } from '@mantine/core'
import { NewPasswordInput } from '#components/admin/door/new-password-input.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'

/** One's own name. */
export function NameForm({ action, name }: { action: DeskAction<void>; name: string }) {
  return (
    <ActionForm action={action} submit="Save the name" done="Saved.">
      {(form) => <TextInput label="Name" autoComplete="name" {...form.field('name', name)} />}
    </ActionForm>
  )
}

interface PasswordFormProps {
  action: DeskAction<void>
  least: number
  email: string
}

/** One's own password; the one in use is asked first. */
export function PasswordForm({ action, least, email }: PasswordFormProps) {
  return (
    <ActionForm action={action} submit="Change the password" done="Changed. You are signed out everywhere else.">
      {(form) => (
        <>
          <input type="text" value={email} readOnly autoComplete="username" hidden />
          <PasswordInput
            name="currentPassword"
            label="The password that you use now"
            autoComplete="current-password"
            error={form.error('currentPassword')}
            visibilityToggleButtonProps={{ 'aria-label': 'Show what is typed' }}
          />
          <NewPasswordInput label="The new one" least={least} error={form.error('password')} />
        </>
      )}
    </ActionForm>
  )
}
