import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { curationActions } from '#app/admin/curation/screen-actions.ts'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { LatestDesk } from '#components/admin/curation/latest-desk.client.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { findCurationDesk, listStories } from '#lib/curation/desk-queries.ts'
import { findPlannedLaunch, listLaunches } from '#lib/curation/launch-queries.ts'
import { findSettings } from '#lib/settings/queries.ts'

export const metadata: Metadata = { title: 'Latest' }

export default async function LatestDeskPage() {
  const viewer = await requireDeskViewer()
  if (!may(viewer, 'curation:arrange')) notFound()
  const history = await listLaunches(viewer, 'latest')
  const planned = await findPlannedLaunch(viewer, 'latest', new Date())
  const desk = await findCurationDesk(viewer, 'latest', history)
  const recent = await listStories(viewer, {})
  const { timeZone } = await findSettings()
  return (
    <>
      <PageHead title="Latest">
        The newest stories stand here by themselves. Pin what must stay on top; hide what should not stand here, and it stays in
        its section and in search. Readers see it when you launch it.
      </PageHead>
      <LatestDesk desk={desk} planned={planned} history={history} recent={recent} zone={timeZone} actions={curationActions} />
    </>
  )
}
