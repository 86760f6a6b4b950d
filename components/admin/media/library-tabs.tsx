import { libraryShows, libraryShowWords } from '#lib/media/library-show.ts'
import { urls } from '#lib/urls.ts'
import '../articles/list/article-list.css'
import type { Narrowed } from './library-narrowed.ts'

/** What the library is narrowed to; each is an address of its own. */
export function LibraryTabs({ q, show: current, shape }: Narrowed) {
  return (
    <nav aria-label="Which pictures" className="status-tabs">
      {[undefined, ...libraryShows].map((show) => (
        <a
          key={show ?? 'all'}
          href={urls.admin.media({ q, show, shape })}
          {...(show === current ? { 'aria-current': 'page' as const } : {})}
        >
          {show ? libraryShowWords[show] : 'All'}
        </a>
      ))}
    </nav>
  )
}
