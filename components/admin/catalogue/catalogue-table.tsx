import './catalogue.css'

export interface CatalogueRow {
  id: string
  href: string
  name: string
  /** Where readers find it. */
  address: string
  note: string
  liveArticles: number
}

interface Props {
  rows: CatalogueRow[]
  /** What the third column says: "Description", "Role". */
  note: string
}

/** Topics or people, one line each; on a narrow screen each is a block. */
export function CatalogueTable({ rows, note }: Props) {
  return (
    <table className="catalogue-table">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Address</th>
          <th scope="col">{note}</th>
          <th scope="col" className="is-number">
            Live articles
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, href, name, address, note: said, liveArticles }) => (
          <tr key={id}>
            <th scope="row">
              <a href={href}>{name}</a>
            </th>
            <td>{address}</td>
            <td>{said}</td>
            <td className="is-number" data-label="Live articles:">
              {liveArticles}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
