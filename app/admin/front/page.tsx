import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { curationActions } from '#app/admin/curation/screen-actions.ts'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { FrontDesk } from '#components/admin/curation/front-desk.client.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { findCurationDesk, listStories } from '#lib/curation/desk-queries.ts'
import { findPlannedLaunch, listLaunches } from '#lib/curation/launch-queries.ts'
import { findSettings } from '#lib/settings/queries.ts'

export const metadata: Metadata = { title: 'Front' }

export default async function FrontDeskPage() {
  const viewer = await requireDeskViewer()
  if (!may(viewer, 'curation:arrange')) notFound()
  const history = await listLaunches(viewer, 'front')
  const planned = await findPlannedLaunch(viewer, 'front', new Date())
  const desk = await findCurationDesk(viewer, 'front', history)
  const recent = await listStories(viewer, {})
  const { timeZone } = await findSettings()
  return (
    <>
      <PageHead title="Front">
        What stands first on the publication. Each change is saved; readers see it when you launch it.
      </PageHead>
      <FrontDesk desk={desk} planned={planned} history={history} recent={recent} zone={timeZone} actions={curationActions} />
    </>
  )
}
