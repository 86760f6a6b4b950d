import { markNames, type SourceMark, sourceMarks } from '#lib/sources/source-mark.ts'
import { urls } from '#lib/urls.ts'
import '#components/admin/articles/list/article-list.css'

/** All sources, those that were marked, and the articles that wait because of it. */
export function SourceTabs({ current, waiting }: { current: 'all' | 'queue' | SourceMark; waiting: number }) {
  const here = (tab: string) => (tab === current ? { 'aria-current': 'page' as const } : {})
  return (
    <nav aria-label="Sources by state" className="status-tabs">
      <a href={urls.admin.sources()} {...here('all')}>
        All
      </a>
      {sourceMarks.map((mark) => (
        <a key={mark} href={urls.admin.sources({ mark })} {...here(mark)}>
          {markNames[mark]}
        </a>
      ))}
      <a href={urls.admin.sourceQueue()} {...here('queue')}>
        Articles to look at <span>{waiting}</span>
      </a>
    </nav>
  )
}
