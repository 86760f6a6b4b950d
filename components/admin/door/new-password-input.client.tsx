'use client'
import { PasswordInput } from '@mantine/core'

/** A password that is chosen now: what it must be, and a look at what was typed. */
export function NewPasswordInput({ label, least, error }: { label: string; least: number; error: string | undefined }) {
  return (
    <PasswordInput
      name="password"
      label={label}
      description={`At least ${least} characters: a few words that only you put together are good.`}
      autoComplete="new-password"
      error={error}
      visibilityToggleButtonProps={{ 'aria-label': 'Show what is typed' }}
    />
  )
}
