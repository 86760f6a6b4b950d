import type { AuditRow } from '#lib/audit/desk-queries.ts'
import { showMoment } from '#lib/dates.ts'
import { urls } from '#lib/urls.ts'
import '#components/admin/catalogue/catalogue.css'

const pages: Record<string, (id: string) => string> = {
  article: urls.admin.article,
  section: urls.admin.section,
  topic: urls.admin.topic,
  person: urls.admin.person,
  media: urls.admin.medium,
  page: urls.admin.page,
}

/** What was done, by whom, to what, and when. */
export function AuditTable({ rows, zone }: { rows: AuditRow[]; zone: string }) {
  return (
    <table className="catalogue-table">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Who</th>
          <th scope="col">When</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.verb.replaceAll('-', ' ')} <Subject row={row} />
              <span className="catalogue-under">{told(row.detail)}</span>
            </th>
            <td>{row.actor}</td>
            <td>{showMoment(row.at, zone)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Subject({ row: { subjectKind, subjectId } }: { row: AuditRow }) {
  const page = pages[subjectKind]
  return page ? <a href={page(subjectId)}>{subjectKind}</a> : subjectKind
}

const longest = 240

// The details are as various as what is done; they are shown as they were written down.
function told(detail: Record<string, unknown>): string {
  const parts = Object.entries(detail)
    .filter(([, value]) => value !== '' && value !== null)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  const text = parts.join(' · ')
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
