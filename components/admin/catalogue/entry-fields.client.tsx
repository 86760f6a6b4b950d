'use client'
import { TextArea } from '#components/ui/text-area.client.tsx'
import type { DeskForm } from '#components/ui/use-desk-action.client.tsx'
import type { Accounts, Entry, EntryKind } from './entry.ts'
import { NameAndSlug } from './name-and-slug.client.tsx'
import { PersonFields } from './person-fields.client.tsx'

interface Props {
  kind: EntryKind
  form: DeskForm<void>
  entry?: Entry
  accounts?: Accounts
}

const bases = { section: '/', topic: '/topics/', person: '/people/' }

/** What can be said of a section, topic or person. */
export function EntryFields({ kind, form, entry, accounts = [] }: Props) {
  return (
    <>
      <NameAndSlug form={form} known={entry} base={bases[kind]} />
      {kind === 'person' ? (
        <PersonFields form={form} person={entry} accounts={accounts} />
      ) : (
        <TextArea
          label="Description"
          description={`A sentence above the ${kind}’s articles, and for search engines.`}
          minRows={2}
          {...form.field('description', entry?.description)}
        />
      )}
    </>
  )
}
