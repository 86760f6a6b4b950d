import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { listQuery } from '#app/admin/list-query.ts'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { CatalogueMore } from '#components/admin/catalogue/catalogue-more.tsx'
import { ReportList } from '#components/admin/reports/report-list.tsx'
import { ReportTabs } from '#components/admin/reports/report-tabs.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { countOpenReports, listReports } from '#lib/reports/desk-queries.ts'
import { type ReportState, reportStates } from '#lib/reports/report-state.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import { reopenReport, settleReport } from './actions.ts'

export const metadata: Metadata = { title: 'Reports' }

const empty: Record<ReportState, string> = {
  open: 'Nothing waits. What readers report at the foot of an article comes here.',
  corrected: 'No report has led to a correction yet.',
  answered: 'No report was answered without a correction yet.',
  closed: 'No report was closed otherwise yet.',
  spam: 'Nothing is marked as spam.',
}

export default async function ReportsPage({ searchParams }: PageProps<'/admin/reports'>) {
  const viewer = await requireDeskViewer()
  if (!may(viewer, 'report:settle')) notFound()
  const { after } = await listQuery(searchParams)
  const asked = (await searchParams).state
  const state = reportStates.find((each) => each === asked) ?? 'open'
  const { rows, next } = await listReports(viewer, { state, after })
  const { timeZone } = await findSettings()
  const open = await countOpenReports(viewer)
  const filter = state === 'open' ? {} : { state }
  return (
    <>
      <PageHead title="Reports">
        What readers say is wrong. Correct the article, or say why there is nothing to correct; the time until then is counted in
        public.
      </PageHead>
      <ReportTabs current={state} open={open ?? 0} />
      {rows.length ? (
        <ReportList rows={rows} zone={timeZone} settle={settleReport} reopen={reopenReport} />
      ) : (
        <EmptyState>{after ? 'There is nothing more.' : empty[state]}</EmptyState>
      )}
      <CatalogueMore
        start={after ? urls.admin.reports(filter) : null}
        next={next ? urls.admin.reports({ ...filter, after: next }) : null}
      />
    </>
  )
}
