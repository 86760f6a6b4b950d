import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { listQuery } from '#app/admin/list-query.ts'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { AddEntry } from '#components/admin/catalogue/add-entry.client.tsx'
import { CatalogueMore } from '#components/admin/catalogue/catalogue-more.tsx'
import { CatalogueSearch } from '#components/admin/catalogue/catalogue-search.tsx'
import { CatalogueTable } from '#components/admin/catalogue/catalogue-table.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { newId } from '#lib/ids.ts'
import { listAccountChoices, listPeopleForDesk } from '#lib/people/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import { addPerson } from './actions.ts'

export const metadata: Metadata = { title: 'People' }

export default async function PeoplePage({ searchParams }: PageProps<'/admin/people'>) {
  const viewer = await requireDeskViewer()
  if (!may(viewer, 'person:change')) notFound()
  const { q, after } = await listQuery(searchParams)
  const [{ rows, next }, accounts] = await Promise.all([
    listPeopleForDesk(viewer, { words: q, after }),
    listAccountChoices(viewer),
  ])
  const entries = rows.map(({ id, name, slug, role, liveArticles }) => ({
    ...{ id, name, liveArticles },
    href: urls.admin.person(id),
    address: urls.person(slug),
    note: role,
  }))
  return (
    <>
      <PageHead title="People" actions={<AddEntry kind="person" action={addPerson} id={newId()} accounts={accounts} />}>
        Who signs articles. A person need not have an account, and an account need not be a byline.
      </PageHead>
      <CatalogueSearch label="Search people" words={q} all={urls.admin.people()} />
      {entries.length ? (
        <CatalogueTable rows={entries} note="Role" />
      ) : (
        <EmptyState>
          {q ? `Nobody’s name has “${q}” in it.` : after ? 'There is nobody after this one.' : 'There is nobody here yet.'}
        </EmptyState>
      )}
      <CatalogueMore start={after ? urls.admin.people({ q }) : null} next={next ? urls.admin.people({ q, after: next }) : null} />
    </>
  )
}
