'use client'
import { Button, CopyButton, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'

export interface Invitation {
  link: string
  name: string
}

interface Props {
  action: DeskAction<Invitation>
  label: string
  /** Somebody whose invitation is renewed. */
  known?: { name: string; email: string; role: string }
}

/** Invites somebody and shows the link once: no mail is sent. */
export function InviteButton({ action, label, known }: Props) {
  const [isOpen, { open, close }] = useDisclosure(false)
  const [made, setMade] = useState<Invitation | null>(null)
  const start = () => {
    setMade(null)
    open()
  }
  return (
    <>
      <Button onClick={start} {...(known ? { variant: 'default', size: 'xs' } : {})}>
        {label}
      </Button>
      <Modal opened={isOpen} onClose={close} title={label} closeButtonProps={{ 'aria-label': 'Close' }} centered>
        {made ? <Link {...made} close={close} /> : <Form action={action} known={known} onDone={setMade} />}
      </Modal>
    </>
  )
}

function Form({ action, known, onDone }: { action: Props['action']; known: Props['known']; onDone: (made: Invitation) => void }) {
  return (
    <ActionForm action={action} submit="Make the link" onDone={onDone}>
      {(form) => (
        <>
          <TextInput label="Name" data-autofocus {...form.field('name', known?.name)} />
          <TextInput label="E-mail" type="email" readOnly={Boolean(known)} {...form.field('email', known?.email)} />
          <NativeSelect
            label="Role"
            description="Contributors write, editors publish, administrators also keep accounts and settings."
            data={[
              { value: 'contributor', label: 'Contributor' },
              { value: 'editor', label: 'Editor' },
              { value: 'admin', label: 'Administrator' },
            ]}
            {...form.field('role', known?.role ?? 'contributor')}
          />
        </>
      )}
    </ActionForm>
  )
}

function Link({ link, name, close }: Invitation & { close: () => void }) {
  return (
    <Stack>
      <Text>Send this link to {name} yourself: no mail is sent. It works once, for three days, and is not shown again.</Text>
      <TextInput label="Link" value={link} readOnly onFocus={(event) => event.currentTarget.select()} data-autofocus />
      <Group>
        <CopyButton value={link}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? 'Copied' : 'Copy the link'}</Button>}
        </CopyButton>
        <Button variant="default" onClick={close}>
          Close
        </Button>
      </Group>
    </Stack>
  )
}
