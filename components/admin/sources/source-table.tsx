import type { DeskSource } from '#lib/sources/desk-queries.ts'
import { markNames } from '#lib/sources/source-mark.ts'
import { urls } from '#lib/urls.ts'
import '#components/admin/catalogue/catalogue.css'

/** Sources, one line each; on a narrow screen each is a block. */
export function SourceTable({ rows }: { rows: DeskSource[] }) {
  return (
    <table className="catalogue-table">
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">Where</th>
          <th scope="col">State</th>
          <th scope="col" className="is-number">
            Live articles
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, host, mark, articles }) => (
          <tr key={id}>
            <th scope="row">
              <a href={urls.admin.source(id)}>{title}</a>
            </th>
            <td>{host || 'Without an address'}</td>
            <td>{mark ? markNames[mark] : 'Not marked'}</td>
            <td className="is-number" data-label="Live articles:">
              {articles}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
