import type { SourceLine } from '#lib/overview/desk-queries.ts'
import { urls } from '#lib/urls.ts'

const most = 5

/** Sources that readers cannot check any more, or that their authors took back, and what rests on each. */
export function SourcesGone({ sources }: { sources: SourceLine[] }) {
  return (
    <section className="home-list">
      <h2>Sources gone</h2>
      {sources.length ? (
        <ul>
          {sources.slice(0, most).map(({ id, url, isRetracted, articles }) => (
            <li key={id}>
              <a href={urls.admin.articles({ source: id })}>{url.replace(/^https?:\/\/(www\.)?/, '')}</a>
              <p>
                {isRetracted ? 'Taken back by its author' : 'No longer there'} ·{' '}
                {articles === 1 ? 'cited by 1 article' : `cited by ${articles} articles`}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="home-empty">No cited source is known to be gone or taken back.</p>
      )}
      {sources.length > most ? <p className="home-empty">There are more; the newest are shown.</p> : null}
    </section>
  )
}
