'use client'
import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { DeskAction, DeskForm } from '#components/ui/use-desk-action.client.tsx'

interface Props {
  action: DeskAction<void>
  /** Of the new thing; another after each success, so that one form makes one thing. */
  id: string
  label: string
  children: (form: DeskForm<void>) => ReactNode
}

/** A button that opens a form for one more of something. */
export function AddDialog({ action, id, label, children }: Props) {
  const [isOpen, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button onClick={open}>{label}</Button>
      <Modal opened={isOpen} onClose={close} title={label} closeButtonProps={{ 'aria-label': 'Close' }} centered>
        <ActionForm
          action={action}
          hidden={{ id }}
          submit="Add"
          onDone={close}
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
