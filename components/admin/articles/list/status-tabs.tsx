import type { ArticleFilter, ListStatus } from '#lib/articles/desk-list-queries.ts'
import { urls } from '#lib/urls.ts'
import './article-list.css'

const tabs: [ListStatus | 'all', string][] = [
  ['all', 'All'],
  ['draft', 'Drafts'],
  ['review', 'In review'],
  ['scheduled', 'Scheduled'],
  ['live', 'Live'],
  ['withdrawn', 'Withdrawn'],
  ['trash', 'Trash'],
]

/** How many articles stand where; each leads to those. */
export function StatusTabs({ filter, counts }: { filter: ArticleFilter; counts: Record<ListStatus | 'all', number> }) {
  const current = filter.status ?? 'all'
  return (
    <nav aria-label="By status" className="status-tabs">
      {tabs.map(([status, label]) => (
        <a
          key={status}
          href={urls.admin.articles({ ...filter, after: undefined, status: status === 'all' ? undefined : status })}
          {...(status === current ? { 'aria-current': 'page' as const } : {})}
        >
          {label} <span>{counts[status]}</span>
        </a>
      ))}
    </nav>
  )
}
