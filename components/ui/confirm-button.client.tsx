'use client'
import { Button, type ButtonProps, Modal, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { ActionForm } from './action-form.client.tsx'
import type { DeskAction, DeskForm } from './use-desk-action.client.tsx'

interface Props<Result> {
  action: DeskAction<Result>
  hidden: Record<string, string | number>
  /** On the button: "Disable". */
  label: string
  /** The question: "Disable Ana Ruiz?" */
  title: string
  /** What will happen, and whether it can be undone. */
  text: ReactNode
  /** On the button that does it; the label where absent. */
  confirm?: string
  onDone?: (result: Result) => void
  /** Of the button that does it. */
  color?: string
  button?: ButtonProps & { 'aria-label'?: string }
  /** More to fill in, such as a reason. */
  children?: (form: DeskForm<Result>) => ReactNode
}

/** Asks before what cannot be undone, says what will happen, and shows a refusal in the same place. */
export function ConfirmButton<Result>(props: Props<Result>) {
  const { action, hidden, label, title, text, confirm = label, onDone, color, button, children } = props
  const [isOpen, { open, close }] = useDisclosure(false)
  const finish = (result: Result) => {
    close()
    onDone?.(result)
  }
  return (
    <>
      <Button variant="default" {...button} onClick={open}>
        {label}
      </Button>
      <Modal opened={isOpen} onClose={close} title={title} closeButtonProps={{ 'aria-label': 'Close' }} centered>
        <Text mb="md">{text}</Text>
        <ActionForm
          action={action}
          hidden={hidden}
          submit={confirm}
          onDone={finish}
          {...(color ? { color } : {})}
          beside={
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
          }
        >
          {children}
        </ActionForm>
      </Modal>
    </>
  )
}
