'use client'
import { Alert, Anchor } from '@mantine/core'
import { ReportWords } from '#components/admin/reports/report-words.tsx'
import { isoMoment, showMoment } from '#lib/dates.ts'
import { urls } from '#lib/urls.ts'
import { useArticle } from '../store/article-context.client.tsx'
import '#components/admin/reports/report-list.css'

/** What readers say is wrong in this article; the one that led here stands open. */
export function ReportsNotice() {
  const { props } = useArticle()
  const { open, chosen } = props.reports
  if (!open.length) return null
  return (
    <Alert
      color="yellow"
      variant="light"
      title={open.length === 1 ? 'A reader reports an error' : `Readers report ${open.length} errors`}
    >
      {open.map((report) => (
        <details key={report.id} open={report.id === chosen || open.length === 1}>
          <summary>
            Reported <time dateTime={isoMoment(report.receivedAt)}>{showMoment(report.receivedAt, props.site.timeZone)}</time>
          </summary>
          <ReportWords report={report} />
        </details>
      ))}
      {props.article.status === 'live'
        ? 'Put the text right, then choose “Correct”: the correction answers the report.'
        : 'Readers do not see this article now.'}{' '}
      <Anchor href={urls.admin.reports()} inherit>
        All reports
      </Anchor>
    </Alert>
  )
}
