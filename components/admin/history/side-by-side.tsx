import { gatherKept } from '#lib/compare/gather-kept.ts'
import type { Change, LineChange, Span } from '#lib/compare/span.ts'
import './history.css'

/** Two revisions beside each other, part by part: what was taken out on the left, what came on the right. */
export function SideBySide({ changes, titles }: { changes: Change[]; titles: [older: string, newer: string] }) {
  if (!changes.length) return <p className="compared-same">These two revisions say the same, word for word.</p>
  return (
    <table className="compared">
      <thead>
        <tr>
          {titles.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      {changes.map(({ field, label, lines }) => (
        <tbody key={field}>
          <tr>
            <th colSpan={2} scope="rowgroup">
              {label}
            </th>
          </tr>
          {gatherKept(lines).map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same words may change twice; their place tells them apart
            <Line key={index} line={line} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Line({ line }: { line: LineChange | number }) {
  if (typeof line === 'number')
    return (
      <tr>
        <td colSpan={2} className="compared-kept">
          {line === 1 ? 'One is the same' : `${line} are the same`}
        </td>
      </tr>
    )
  const { kind, spans, note } = line
  return (
    <tr>
      <td>{kind === 'added' ? null : <Side spans={spans} without="added" />}</td>
      <td>
        {kind === 'removed' ? null : <Side spans={spans} without="removed" />}
        {note ? <em className="compared-note"> {note}</em> : null}
      </td>
    </tr>
  )
}

function Side({ spans, without }: { spans: Span[]; without: 'added' | 'removed' }) {
  return spans.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`
    if (kind === without) return null
    if (kind === 'kept') return <span key={key}>{text}</span>
    return kind === 'added' ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>
  })
}
