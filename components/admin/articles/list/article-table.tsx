import type { DeskRow } from '#lib/articles/desk-list-queries.ts'
import { isoMoment, showMoment } from '#lib/dates.ts'
import type { Upcoming } from '#lib/schedules/plans.ts'
import { urls } from '#lib/urls.ts'
import { PickAllBox, PickBox } from '../several/pick-boxes.client.tsx'
import { WalkRows } from '../several/walk-rows.client.tsx'
import { DueLine } from './due-line.tsx'
import { stateWords } from './state-words.ts'

interface Props {
  rows: DeskRow[]
  /** What is to happen by itself, by the article's id. */
  planned: Record<string, Upcoming>
  zone: string
}

/** Articles of the desk, one line each; on a narrow screen each is a block. */
export function ArticleTable({ rows, planned, zone }: Props) {
  return (
    <WalkRows>
      <table className="article-table">
        <thead>
          <tr>
            <td className="pick-cell">
              <PickAllBox />
            </td>
            <th scope="col">Headline</th>
            <th scope="col">Status</th>
            <th scope="col">Section</th>
            <th scope="col">Begun by</th>
            <th scope="col">Last activity</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, headline, status, section, author, activityAt }) => (
            <tr key={id}>
              <td className="pick-cell">
                <PickBox id={id} name={headline || 'Without a headline'} />
              </td>
              <th scope="row">
                <a href={urls.admin.article(id)}>{headline || 'Without a headline'}</a>
              </th>
              <td>
                <span className="article-state" data-status={status}>
                  {stateWords[status]}
                </span>
                {planned[id] ? <DueLine planned={planned[id]} zone={zone} /> : null}
              </td>
              <td>{section}</td>
              <td>{author ?? '–'}</td>
              <td>
                <time dateTime={isoMoment(activityAt)}>{showMoment(activityAt, zone)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WalkRows>
  )
}
