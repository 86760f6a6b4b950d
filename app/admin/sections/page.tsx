import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { AddEntry } from '#components/admin/catalogue/add-entry.client.tsx'
import { SectionOrder } from '#components/admin/catalogue/section-order.client.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { newId } from '#lib/ids.ts'
import { listSectionsForDesk } from '#lib/sections/desk-queries.ts'
import { addSection, reorderSections } from './actions.ts'

export const metadata: Metadata = { title: 'Sections' }

export default async function SectionsPage() {
  const viewer = await requireDeskViewer()
  if (!may(viewer, 'section:change')) notFound()
  const sections = await listSectionsForDesk(viewer)
  return (
    <>
      <PageHead title="Sections" actions={<AddEntry kind="section" action={addSection} id={newId()} />}>
        The parts of the publication, in the order of its menu. Every article stands in one.
      </PageHead>
      {sections.length ? (
        <SectionOrder action={reorderSections} sections={sections} />
      ) : (
        <EmptyState>There are no sections yet. An article needs one: add the first.</EmptyState>
      )}
    </>
  )
}
