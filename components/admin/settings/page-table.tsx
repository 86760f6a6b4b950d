import { showDay } from '#lib/dates.ts'
import type { DeskPage } from '#lib/pages/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import '#components/admin/catalogue/catalogue.css'

/** The pages about the publication, written or not. */
export function PageTable({ pages, zone }: { pages: DeskPage[]; zone: string }) {
  const written = pages.filter(({ isWritten }) => isWritten).length
  return (
    <>
      <p className="catalogue-meter">
        <meter min={0} max={pages.length} value={written} aria-label="Pages that are written" />{' '}
        {written === pages.length ? 'All are written.' : `${written} of ${pages.length} are written.`} They cover what trust
        standards ask a publication to say; that they are written supports trust, and is no certificate.
      </p>
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
    </>
  )
}
