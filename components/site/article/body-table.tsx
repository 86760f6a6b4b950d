import type { Block, TableRow } from '#lib/articles/document.ts'
import { inlineText } from '#lib/articles/plain-text.ts'
import { Inline } from './inline.tsx'
import type { Shown } from './shown.ts'

/** A table that scrolls by itself where it is wider than the page; the keyboard can scroll it too. */
export function BodyTable({ table, shown }: { table: Extract<Block, { type: 'table' }>; shown: Shown }) {
  const headRows = table.content.findIndex((row) => row.content.some(({ type }) => type === 'tableCell'))
  const head = headRows < 0 ? [] : table.content.slice(0, headRows)
  const rest = table.content.slice(head.length)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className="table" aria-label={nameOf(table)} tabIndex={0}>
      <table>
        {head.length > 0 && (
          <thead>
            <Rows rows={head} shown={shown} scope="col" />
          </thead>
        )}
        <tbody>
          <Rows rows={rest} shown={shown} scope="row" />
        </tbody>
      </table>
    </section>
  )
}

// Two regions of one page need two names, so a table is called by what its first row says.
function nameOf({ content: [first] }: Extract<Block, { type: 'table' }>): string {
  const cells = first?.content.map((cell) =>
    cell.content
      .map((paragraph) => inlineText(paragraph.content))
      .join(' ')
      .trim(),
  )
  return ['Table', ...(cells ?? [])].filter(Boolean).join(', ')
}

function Rows({ rows, shown, scope }: { rows: TableRow[]; shown: Shown; scope: 'col' | 'row' }) {
  return rows.map((row, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a stored document does not change while it is shown
    <tr key={index}>
      {row.content.map((cell, place) => {
        const spans = { colSpan: cell.attrs?.colspan ?? 1, rowSpan: cell.attrs?.rowspan ?? 1 }
        const inside = cell.content.flatMap((paragraph) => paragraph.content ?? [])
        const key = `${index}-${place}`
        return cell.type === 'tableHeader' ? (
          <th key={key} scope={scope} {...spans}>
            <Inline nodes={inside} shown={shown} />
          </th>
        ) : (
          <td key={key} {...spans}>
            <Inline nodes={inside} shown={shown} />
          </td>
        )
      })}
    </tr>
  ))
}
