import { isoMoment, showMoment } from '#lib/dates.ts'
import type { DeskReport } from '#lib/reports/desk-queries.ts'
import { urls } from '#lib/urls.ts'

const most = 5

/** What readers say is wrong and nobody has seen to, the longest waiting first. */
export function ReportsOpen({ reports, count, zone }: { reports: DeskReport[]; count: number; zone: string }) {
  return (
    <section className="home-list">
      <h2>Reported by readers</h2>
      {reports.length ? (
        <ul>
          {reports.slice(0, most).map(({ id, article, wrong, receivedAt }) => (
            <li key={id}>
              <a href={urls.admin.article(article.id, id)}>{article.headline || 'Without a headline'}</a>
              <p>
                {wrong.length > 90 ? `${wrong.slice(0, 90)}…` : wrong} ·{' '}
                <time dateTime={isoMoment(receivedAt)}>{showMoment(receivedAt, zone)}</time>
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="home-empty">No reader waits for an answer.</p>
      )}
      {reports.length ? <a href={urls.admin.reports()}>{`All open reports (${count})`}</a> : null}
    </section>
  )
}
