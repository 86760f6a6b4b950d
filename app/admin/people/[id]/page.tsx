import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { EntryAside } from '#components/admin/catalogue/entry-aside.tsx'
import { EntryForm } from '#components/admin/catalogue/entry-form.client.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { findPersonForDesk, listAccountChoices } from '#lib/people/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import { changePerson, removePerson } from '../actions.ts'

export const metadata: Metadata = { title: 'Person' }

export default async function PersonPage({ params }: PageProps<'/admin/people/[id]'>) {
  const viewer = await requireDeskViewer()
  const { id } = await params
  if (!may(viewer, 'person:change')) notFound()
  const person = await findPersonForDesk(viewer, id)
  if (!person) notFound()
  const accounts = await listAccountChoices(viewer, person.accountId)
  return (
    <>
      <PageHead title={person.name}>A person who signs articles, with a page of their own.</PageHead>
      <div className="catalogue-columns">
        <EntryForm kind="person" action={changePerson} entry={person} accounts={accounts} />
        <EntryAside
          kind="person"
          entry={person}
          list={urls.admin.people()}
          page={urls.person(person.slug)}
          remove={removePerson}
        />
      </div>
    </>
  )
}
