import type { LibraryShow } from '#lib/media/library-show.ts'
import { urls } from '#lib/urls.ts'
import '../articles/list/article-list.css'

const tabs: [LibraryShow | undefined, string][] = [
  [undefined, 'All'],
  ['used', 'In use'],
  ['unused', 'Not used'],
  ['rights', 'Rights ending'],
  ['machine', 'Made by a machine'],
]

/** What the library is narrowed to; each is an address of its own. */
export function LibraryTabs({ q, show: current }: { q: string; show: LibraryShow | undefined }) {
  return (
    <nav aria-label="Which pictures" className="status-tabs">
      {tabs.map(([show, label]) => (
        <a key={label} href={urls.admin.media({ q, show })} {...(show === current ? { 'aria-current': 'page' as const } : {})}>
          {label}
        </a>
      ))}
    </nav>
  )
}
