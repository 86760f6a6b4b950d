'use client'
import { NativeSelect, TextInput } from '@mantine/core'
import { TextArea } from '#components/ui/text-area.client.tsx'
import type { DeskForm } from '#components/ui/use-desk-action.client.tsx'
import type { Accounts, Entry } from './entry.ts'

/** What is said of people only. */
export function PersonFields({
  form,
  person,
  accounts,
}: {
  form: DeskForm<void>
  person: Entry | undefined
  accounts: Accounts
}) {
  return (
    <>
      <TextInput label="Role" description="“Reporter”, “Science editor”." {...form.field('role', person?.role)} />
      <TextArea
        label="About this person"
        description="Readers see it on this person’s page."
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
