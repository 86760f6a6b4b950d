'use client'
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { DeskAction, DeskForm } from '#components/ui/use-desk-action.client.tsx'
import { AddDialog } from './add-dialog.client.tsx'
import { NameAndSlug } from './name-and-slug.client.tsx'

interface Person {
  id: string
  name: string
  slug: string
  role: string
  bio: string
  accountId: string | null
}

type Accounts = { id: string; name: string }[]

export function AddPerson({ action, id, accounts }: { action: DeskAction<void>; id: string; accounts: Accounts }) {
  return (
    <AddDialog action={action} id={id} label="Add a person">
      {(form) => <Fields form={form} accounts={accounts} />}
    </AddDialog>
  )
}

export function PersonForm({ action, person, accounts }: { action: DeskAction<void>; person: Person; accounts: Accounts }) {
  return (
    <ActionForm action={action} hidden={{ id: person.id }} submit="Save" done="Saved. Readers see it now.">
      {(form) => <Fields form={form} person={person} accounts={accounts} />}
    </ActionForm>
  )
}

function Fields({ form, person, accounts }: { form: DeskForm<void>; person?: Person; accounts: Accounts }) {
  return (
    <>
      <NameAndSlug form={form} known={person} base="/people/" />
      <TextInput label="Role" description="“Reporter”, “Science editor”." {...form.field('role', person?.role)} />
      <Textarea
        label="About this person"
        description="Readers see it on this person’s page."
        autosize
        minRows={4}
        {...form.field('bio', person?.bio)}
      />
      <NativeSelect
        label="Account"
        description="Whose new articles begin with this byline."
        data={[{ value: '', label: 'None' }, ...accounts.map(({ id, name }) => ({ value: id, label: name }))]}
        {...form.field('accountId', person?.accountId)}
      />
    </>
  )
}
