import { Badge } from '@mantine/core'
import { isoMoment, showMoment } from '#lib/dates.ts'
import type { DeskRevision } from '#lib/history/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import { RestoreVersion, type RestoreVersionAction } from './restore-version.client.tsx'

interface Props {
  article: { id: string; version: number }
  revisions: DeskRevision[]
  chosen: { older?: string | undefined; newer?: string | undefined }
  zone: string
  /** Absent for those who may only read. */
  restore: RestoreVersionAction | null
}

/** Every revision: when, who, why; two of them chosen to be compared. A form without a script. */
export function RevisionTable({ article, revisions, chosen, zone, restore }: Props) {
  return (
    <form method="get" action={urls.admin.articleHistory(article.id)} className="revisions">
      <div className="revisions-wide">
        <table>
          <thead>
            <tr>
              <th scope="col">Older</th>
              <th scope="col">Newer</th>
              <th scope="col">Revision</th>
              <th scope="col">Who</th>
              <th scope="col">Why</th>
              <th scope="col">
                <span className="revisions-hidden">Steps</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {revisions.map((revision) => (
              <tr key={revision.id}>
                {(['older', 'newer'] as const).map((name) => (
                  <td key={name} className="revisions-choice">
                    <input
                      type="radio"
                      name={name}
                      value={revision.id}
                      defaultChecked={chosen[name] === revision.id}
                      aria-label={`Revision ${revision.seq} as the ${name} one`}
                    />
                  </td>
                ))}
                <td>
                  <strong>{revision.seq}</strong> <time dateTime={isoMoment(revision.at)}>{showMoment(revision.at, zone)}</time>
                </td>
                <td>{revision.by}</td>
                <td>
                  <Why revision={revision} />
                </td>
                <td className="revisions-steps">
                  {restore && !revision.isWorkingCopy ? (
                    <RestoreVersion action={restore} article={article} revision={revision} when={showMoment(revision.at, zone)} />
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="submit" className="revisions-compare">
        Compare the two
      </button>
    </form>
  )
}

function Why({ revision: { why, note, folded, isLive, isWorkingCopy, wasShown } }: { revision: DeskRevision }) {
  const more = folded ? ` (and ${folded} before)` : ''
  return (
    <>
      {why}
      {more}
      {note ? <span className="revisions-note">{note}</span> : null}
      {isLive || wasShown || isWorkingCopy ? (
        <span className="revisions-marks">
          {isLive ? <Mark colour="teal">What readers see</Mark> : wasShown ? <Mark colour="gray">Was shown</Mark> : null}
          {isWorkingCopy ? <Mark colour="blue">Working copy</Mark> : null}
        </span>
      ) : null}
    </>
  )
}

function Mark({ colour, children }: { colour: string; children: string }) {
  return (
    <Badge color={colour} variant="light" radius="xs" size="sm" tt="none">
      {children}
    </Badge>
  )
}
