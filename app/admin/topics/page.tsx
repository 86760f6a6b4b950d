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
import { listTopicsForDesk } from '#lib/topics/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import { addTopic } from './actions.ts'

export const metadata: Metadata = { title: 'Topics' }

export default async function TopicsPage({ searchParams }: PageProps<'/admin/topics'>) {
  const viewer = await requireDeskViewer()
  if (!may(viewer, 'topic:change')) notFound()
  const { q, after } = await listQuery(searchParams)
  const { rows, next } = await listTopicsForDesk(viewer, { words: q, after })
  const entries = rows.map(({ description, ...topic }) => ({
    ...topic,
    href: urls.admin.topic(topic.id),
    address: urls.topic(topic.slug),
    note: description,
  }))
  return (
    <>
      <PageHead title="Topics" actions={<AddEntry kind="topic" action={addTopic} id={newId()} />}>
        What articles of different sections are about. Each topic has a page of its own.
      </PageHead>
      <CatalogueSearch label="Search topics" words={q} all={urls.admin.topics()} />
      {entries.length ? (
        <CatalogueTable rows={entries} note="Description" />
      ) : (
        <EmptyState>
          {q ? `No topic has “${q}” in its name.` : after ? 'There are no topics after this one.' : 'There are no topics yet.'}
        </EmptyState>
      )}
      <CatalogueMore start={after ? urls.admin.topics({ q }) : null} next={next ? urls.admin.topics({ q, after: next }) : null} />
    </>
  )
}
