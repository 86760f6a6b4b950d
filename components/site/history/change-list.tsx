import { gatherKept } from '#lib/compare/gather-kept.ts'
import type { Change, LineChange } from '#lib/compare/span.ts'
import { Spans } from './spans.tsx'

/** What changed, part by part; of lines that stayed, only how many. */
export function ChangeList({ changes }: { changes: Change[] }) {
  return (
    <dl className="changes">
      {changes.map(({ field, label, lines }) => (
        <div key={field}>
          <dt>{label}</dt>
          {gatherKept(lines).map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same words may change twice; their place tells them apart
            <Line key={index} line={line} />
          ))}
        </div>
      ))}
    </dl>
  )
}

function Line({ line }: { line: LineChange | number }) {
  if (typeof line === 'number')
    return <dd className="quiet">{line === 1 ? 'One stays as it was' : `${line} stay as they were`}</dd>
  return (
    <dd className={`change-${line.kind}`}>
      <Spans spans={line.spans} />
      {line.note && <em className="quiet"> {line.note}</em>}
    </dd>
  )
}
