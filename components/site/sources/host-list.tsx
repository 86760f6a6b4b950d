import type { HostView } from '#lib/sources/queries.ts'
import { urls } from '#lib/urls.ts'
import { articlesSaid, hostName } from './said.ts'

/** Where sources were published, and how many articles lean on each. */
export function HostList({ hosts }: { hosts: HostView[] }) {
  return (
    <ul role="list" className="stories notes">
      {hosts.map(({ host, articles }) => (
        <li key={host}>
          <h2>
            <a href={urls.sourcesOf(host)}>{hostName(host)}</a>
          </h2>
          <p className="quiet">
            {articlesSaid(articles)} on {host ? 'it' : 'an interview, a document or something else that has none'}.
          </p>
        </li>
      ))}
    </ul>
  )
}
