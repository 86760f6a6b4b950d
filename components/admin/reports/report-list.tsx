import { Anchor } from '@mantine/core'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import { isoMoment, showMoment } from '#lib/dates.ts'
import type { DeskReport } from '#lib/reports/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import { ReopenForm } from './reopen-form.client.tsx'
import { ReportWords } from './report-words.tsx'
import { SettleForm } from './settle-form.client.tsx'
import { Settled } from './settled.tsx'
import './report-list.css'

interface Props {
  rows: DeskReport[]
  zone: string
  settle: DeskAction<void>
  reopen: DeskAction<void>
}

/** What readers reported: of which article, in whose words, and the ways out. */
export function ReportList({ rows, zone, settle, reopen }: Props) {
  return (
    <ul className="report-list">
      {rows.map((report) => (
        <li key={report.id}>
          <h2>
            <Anchor href={urls.admin.article(report.article.id)}>{report.article.headline || 'Without a headline'}</Anchor>
          </h2>
          <p className="report-when">
            <time dateTime={isoMoment(report.receivedAt)}>{showMoment(report.receivedAt, zone)}</time>
            {whereIs(report)}
          </p>
          <ReportWords report={report} />
          <Sender report={report} />
          {report.state === 'open' ? <SettleForm report={report} action={settle} /> : <Settled report={report} zone={zone} />}
          {report.state === 'answered' || report.state === 'closed' || report.state === 'spam' ? (
            <ReopenForm id={report.id} action={reopen} />
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function whereIs({ article }: DeskReport): string {
  if (article.isTrashed) return ' · The article is in the trash.'
  return article.isLive ? '' : ' · The article is withdrawn; readers do not see it.'
}

function Sender({ report: { name, email } }: { report: DeskReport }) {
  if (!name && !email) return null
  return (
    <p>
      From {name}
      {name && email ? ', ' : ''}
      {email ? <Anchor href={`mailto:${email}`}>{email}</Anchor> : null}. Only the newsroom may know who this is.
    </p>
  )
}
