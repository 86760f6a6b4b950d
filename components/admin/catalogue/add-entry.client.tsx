'use client'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import { AddDialog } from './add-dialog.client.tsx'
import type { Accounts, EntryKind } from './entry.ts'
import { EntryFields } from './entry-fields.client.tsx'

interface Props {
  kind: EntryKind
  action: DeskAction<void>
  /** Of the new thing, so that one form makes one thing. */
  id: string
  accounts?: Accounts
}

const labels = { section: 'Add a section', topic: 'Add a topic', person: 'Add a person' }

export function AddEntry({ kind, action, id, accounts }: Props) {
  return (
    <AddDialog action={action} id={id} label={labels[kind]}>
      {(form) => <EntryFields kind={kind} form={form} {...(accounts ? { accounts } : {})} />}
    </AddDialog>
  )
}
