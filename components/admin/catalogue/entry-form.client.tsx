'use client'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import type { Accounts, Entry, EntryKind } from './entry.ts'
import { EntryFields } from './entry-fields.client.tsx'

interface Props {
  kind: EntryKind
  action: DeskAction<void>
  entry: Entry
  accounts?: Accounts
}

export function EntryForm({ kind, action, entry, accounts }: Props) {
  const { id, version } = entry
  return (
    <ActionForm action={action} hidden={{ id, version }} submit="Save" done="Saved. Readers see it now.">
      {(form) => <EntryFields kind={kind} form={form} entry={entry} {...(accounts ? { accounts } : {})} />}
    </ActionForm>
  )
}
