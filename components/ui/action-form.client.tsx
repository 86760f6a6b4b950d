'use client'
import { Button, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { FormMessage } from './form-message.client.tsx'
import { type DeskAction, type DeskForm, useDeskAction } from './use-desk-action.client.tsx'

interface Props<Result> {
  action: DeskAction<Result>
  /** The button's words: "Save", "Invite". */
  submit: string
  /** Said after success, where the action does not lead elsewhere. */
  done?: string
  /** Fields that nobody types: ids, versions. */
  hidden?: Record<string, string | number>
  onDone?: (result: Result) => void
  /** Beside the button: "Cancel", a link. */
  beside?: ReactNode
  color?: string
  children?: ReactNode | ((form: DeskForm<Result>) => ReactNode)
}

/** A whole form of the desk: fields, one message, one button. */
export function ActionForm<Result>({ action, submit, done, hidden, onDone, beside, color, children }: Props<Result>) {
  const bound = useDeskAction(action, onDone)
  return (
    <form {...bound.form} noValidate>
      {Object.entries(hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Stack gap="md">
        {typeof children === 'function' ? children(bound) : children}
        <FormMessage state={bound.state} done={done} />
        <Group gap="sm">
          <Button type="submit" loading={bound.isPending} {...(color ? { color } : {})}>
            {submit}
          </Button>
          {beside}
        </Group>
      </Stack>
    </form>
  )
}
