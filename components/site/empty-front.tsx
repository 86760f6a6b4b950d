import { urls } from '#lib/urls.ts'

/** The front before there is anything on it. */
export function EmptyFront({ name }: { name: string }) {
  return (
    <div className="list-head">
      <h2>Nothing has been published yet</h2>
      <p>
        The first story of {name} will stand here, with its sources beside it. If you write for it,{' '}
        <a href={urls.admin.home()}>go to the newsroom</a>.
      </p>
    </div>
  )
}
