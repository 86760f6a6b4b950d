'use client'
import { TextInput } from '@mantine/core'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import { NewPasswordInput } from './new-password-input.client.tsx'

/** Makes the first administrator. */
export function SetUpForm({ action, code, least }: { action: DeskAction<void>; code: string; least: number }) {
  return (
    <ActionForm action={action} submit="Set up the newsroom">
      {(form) => (
        <>
          <TextInput
            label="Code"
            description="The server printed it when it started. It works once."
            autoComplete="off"
            spellCheck={false}
            {...form.field('code', code)}
          />
          <TextInput label="Your name" autoComplete="name" {...form.field('name')} />
          <TextInput label="E-mail" type="email" autoComplete="username" {...form.field('email')} />
          <NewPasswordInput label="Password" least={least} error={form.error('password')} />
        </>
      )}
    </ActionForm>
  )
}
