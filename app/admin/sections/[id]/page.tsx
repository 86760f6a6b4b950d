import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { EntryAside } from '#components/admin/catalogue/entry-aside.tsx'
import { EntryForm } from '#components/admin/catalogue/entry-form.client.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { findSectionForDesk } from '#lib/sections/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import { changeSection, removeSection } from '../actions.ts'

export const metadata: Metadata = { title: 'Section' }

export default async function SectionPage({ params }: PageProps<'/admin/sections/[id]'>) {
  const viewer = await requireDeskViewer()
  const { id } = await params
  if (!may(viewer, 'section:change')) notFound()
  const section = await findSectionForDesk(viewer, id)
  if (!section) notFound()
  return (
    <>
      <PageHead title={section.name}>A section. All its articles move with it when its address changes.</PageHead>
      <div className="catalogue-columns">
        <EntryForm kind="section" action={changeSection} entry={section} />
        <EntryAside
          kind="section"
          entry={section}
          list={urls.admin.sections()}
          page={urls.section(section.slug)}
          remove={removeSection}
        />
      </div>
    </>
  )
}
