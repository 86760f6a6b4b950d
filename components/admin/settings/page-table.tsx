import { showDay } from '#lib/dates.ts'
import type { DeskPage } from '#lib/pages/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import '#components/admin/catalogue/catalogue.css'

/** The pages about the publication, written or not. */
export function PageTable({ pages, zone }: { pages: DeskPage[]; zone: string }) {
  return (
    <table className="catalogue-table">
      <thead>
        <tr>
          <th scope="col">Page</th>
          <th scope="col">What belongs there</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {pages.map(({ slug, title, belongs, isWritten, updatedAt }) => (
          <tr key={slug}>
            <th scope="row">
              <a href={urls.admin.page(slug)}>{title}</a>
            </th>
            <td>{belongs}</td>
            <td className="catalogue-whole">
              {isWritten && updatedAt ? `Written ${showDay(updatedAt, zone)}` : 'Not written yet'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
