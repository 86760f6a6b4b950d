import { isoMoment, showDay } from '#lib/dates.ts'
import type { Run, SearchView } from '#lib/search/find.ts'
import { urls } from '#lib/urls.ts'

/** What was found, best first, with the words marked; or what to try when nothing was. */
export function SearchResults({ search, zone }: { search: SearchView; zone: string }) {
  const { words, count, page, pages, found } = search
  if (!words) return <p className="list-empty">Type a word or two. Headlines, texts, names and sources are searched.</p>
  if (!count)
    return (
      <p className="list-empty" role="status">
        Nothing here has all of “{words}”. Try fewer words, another spelling, or look through <a href={urls.latest()}>Latest</a>.
      </p>
    )
  return (
    <>
      <p className="quiet list-count" role="status">
        {count === 1 ? 'One story' : `${count} stories`} for “{words}”{pages > 1 && `, page ${page} of ${pages}`}
      </p>
      {found.length > 0 ? (
        <ol role="list" className="stories">
          {found.map(({ card, headline, excerpt }) => (
            <li key={card.id}>
              <article className="card" lang={card.language}>
                <h2>
                  <a href={urls.article(card)}>
                    <Marked runs={headline} />
                  </a>
                </h2>
                <p className="card-teaser">
                  <Marked runs={excerpt} />
                </p>
                <p className="card-line">
                  <a href={urls.section(card.section)}>{card.sectionName}</a> ·{' '}
                  <time dateTime={isoMoment(card.publishedAt)}>{showDay(card.publishedAt, zone, card.language)}</time>
                </p>
              </article>
            </li>
          ))}
        </ol>
      ) : (
        <p className="list-empty">There is no page {page} of this search.</p>
      )}
      {pages > 1 && <SearchPages search={search} />}
    </>
  )
}

function Marked({ runs }: { runs: Run[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text stay in order
  return runs.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text))
}

function SearchPages({ search: { words, page, pages } }: { search: SearchView }) {
  return (
    <nav className="pager" aria-label="Pages of this search">
      {page > pages ? <a href={urls.search(words)}>First page</a> : null}
      {page > 1 && page <= pages ? (
        <a href={urls.search(words, page - 1)} rel="prev">
          Previous page
        </a>
      ) : null}
      {page < pages ? (
        <a href={urls.search(words, page + 1)} rel="next">
          Next page
        </a>
      ) : null}
    </nav>
  )
}
