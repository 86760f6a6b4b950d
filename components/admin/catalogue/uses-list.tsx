import type { Using } from '#lib/search/list-using.ts'
import { urls } from '#lib/urls.ts'
import './catalogue.css'

const states: Record<string, string> = {
  live: 'live',
  draft: 'draft',
  review: 'in review',
  scheduled: 'scheduled',
  withdrawn: 'withdrawn',
  trash: 'in the trash',
}

/** Where something is used: the articles that stand in the way of removing it. */
export function UsesList({ uses, none }: { uses: Using[]; none: string }) {
  if (!uses.length) return <p>{none}</p>
  return (
    <ul className="catalogue-uses">
      {uses.slice(0, 50).map(({ id, headline, status }) => (
        <li key={id}>
          <a href={urls.admin.article(id)}>{headline || 'Without a headline'}</a> <span>{states[status] ?? status}</span>
        </li>
      ))}
      {uses.length > 50 ? <li>and more</li> : null}
    </ul>
  )
}
