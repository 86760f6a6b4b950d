import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import type { DeskRow } from '#lib/articles/desk-list-queries.ts'
import { isoMoment, showDay } from '#lib/dates.ts'
import { urls } from '#lib/urls.ts'
import { PickAllBox, PickBox } from '../several/pick-boxes.client.tsx'
import { WalkRows } from '../several/walk-rows.client.tsx'
import { DeleteForGood, TakeOut } from './trash-steps.client.tsx'

export interface TrashActions {
  takeOut: DeskAction<number>
  deleteForGood: DeskAction<void>
}

/** What lies in the trash, until when, and the two ways out of it. */
export function TrashTable({ rows, zone, actions }: { rows: DeskRow[]; zone: string; actions: TrashActions }) {
  return (
    <WalkRows>
      <table className="article-table">
        <thead>
          <tr>
            <td className="pick-cell">
              <PickAllBox />
            </td>
            <th scope="col">Headline</th>
            <th scope="col">Moved here</th>
            <th scope="col">Deleted for good</th>
            <th scope="col">Begun by</th>
            <th scope="col">
              <span className="desk-unseen">What can be done</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, headline, author, version, trashed }) => {
            const name = headline || 'Without a headline'
            return trashed ? (
              <tr key={id}>
                <td className="pick-cell">
                  <PickBox id={id} name={name} />
                </td>
                <th scope="row">
                  <a href={urls.admin.article(id)}>{name}</a>
                </th>
                <td>
                  <Day at={trashed.at} zone={zone} />
                </td>
                <td>{trashed.endsAt === null ? 'Never: readers were shown it' : <Day at={trashed.endsAt} zone={zone} />}</td>
                <td>{author ?? '–'}</td>
                <td className="article-row-steps">
                  {trashed.mayTakeOut ? <TakeOut action={actions.takeOut} step={{ id, version }} name={name} /> : null}
                  {trashed.mayDelete ? <DeleteForGood action={actions.deleteForGood} step={{ id, version }} name={name} /> : null}
                </td>
              </tr>
            ) : null
          })}
        </tbody>
      </table>
    </WalkRows>
  )
}

function Day({ at, zone }: { at: number; zone: string }) {
  return <time dateTime={isoMoment(at)}>{showDay(at, zone)}</time>
}
