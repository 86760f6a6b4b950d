import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { listQuery } from '#app/admin/list-query.ts'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { CatalogueMore } from '#components/admin/catalogue/catalogue-more.tsx'
import { CatalogueSearch } from '#components/admin/catalogue/catalogue-search.tsx'
import { SourceTable } from '#components/admin/sources/source-table.tsx'
import { SourceTabs } from '#components/admin/sources/source-tabs.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { countWaiting, listSourcesForDesk } from '#lib/sources/desk-queries.ts'
import { sourceMarks } from '#lib/sources/source-mark.ts'
import { urls } from '#lib/urls.ts'

export const metadata: Metadata = { title: 'Sources' }

export default async function SourcesPage({ searchParams }: PageProps<'/admin/sources'>) {
  const viewer = await requireDeskViewer()
  if (!may(viewer, 'source:mark')) notFound()
  const { q, after } = await listQuery(searchParams)
  const asked = (await searchParams).mark
  const mark = sourceMarks.find((one) => one === asked)
  const { rows, next } = await listSourcesForDesk(viewer, { words: q, mark, after })
  const here = (more: Record<string, string | undefined>) => urls.admin.sources({ q, mark, ...more })
  return (
    <>
      <PageHead title="Sources">
        Everything that an article leans or leaned on. Say here when a source was retracted, corrected or is gone.
      </PageHead>
      <SourceTabs current={mark ?? 'all'} waiting={await countWaiting(viewer)} />
      <CatalogueSearch label="Search sources" words={q} all={urls.admin.sources({ mark })} hidden={mark ? { mark } : {}} />
      {rows.length ? (
        <SourceTable rows={rows} />
      ) : (
        <EmptyState>
          {q
            ? `No source here has “${q}” in its title, address or note.`
            : mark
              ? 'No source is marked so.'
              : 'No source was cited yet.'}
        </EmptyState>
      )}
      <CatalogueMore start={after ? here({}) : null} next={next ? here({ after: next }) : null} />
    </>
  )
}
