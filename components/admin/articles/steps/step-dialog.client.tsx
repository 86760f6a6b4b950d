'use client'
import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { ActionState } from '#lib/action-state.ts'
import { isForScreen } from './is-for-screen.ts'

interface Props {
  label: string
  title: string
  text: string
  confirm: string
  color?: string
  size?: string
  isPrimary?: boolean
  isBusy: boolean
  /** Whether the step cannot be taken as things stand; its dialogue says why. */
  isBlocked?: boolean
  /** @returns the refusal to show here, or null when the dialogue may close */
  onConfirm: () => Promise<ActionState<number> | null>
  /** Where something else opened it: no button is shown, and this is told when it is closed. */
  onClose?: () => void
  children?: (fault: (name: string) => string | undefined) => ReactNode
}

/** A step that is asked about first: what it does, what must be said with it, and its refusal in the same place. */
export function StepDialog({
  label,
  title,
  text,
  confirm,
  color,
  size = 'md',
  isPrimary,
  isBusy,
  isBlocked = false,
  onConfirm,
  onClose,
  children,
}: Props) {
  const [isOpen, setIsOpen] = useState(onClose !== undefined)
  const setOpen = (next: boolean) => {
    setIsOpen(next)
    if (!next) onClose?.()
  }
  const [refused, setRefused] = useState<ActionState<number> | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const answer = await onConfirm()
    const isOurs = answer !== null && !isForScreen(answer)
    setRefused(isOurs ? answer : null)
    if (!isOurs) setOpen(false)
  }
  const paint = color ? { color } : {}
  return (
    <>
      {onClose ? null : (
        <Button size="sm" variant={isPrimary ? 'filled' : 'default'} onClick={() => setOpen(true)}>
          {label}
        </Button>
      )}
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={title}
        size={size}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Stack gap="md">
            <Text>{text}</Text>
            {children?.((name) => refused?.fields?.[name])}
            {refused ? (
              <Alert color="red" variant="light" role="alert">
                {refused.message}
              </Alert>
            ) : null}
            <Group gap="sm">
              <Button type="submit" loading={isBusy} disabled={isBlocked} {...paint}>
                {confirm}
              </Button>
              <Button variant="default" onClick={() => setOpen(false)}>
                Cancel
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  )
}
