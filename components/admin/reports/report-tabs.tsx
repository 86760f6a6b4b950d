import { type ReportState, reportStates, stateNames } from '#lib/reports/report-state.ts'
import { urls } from '#lib/urls.ts'
import '#components/admin/articles/list/article-list.css'

/** Reports by what became of them; how many wait stands with the open ones. */
export function ReportTabs({ current, open }: { current: ReportState; open: number }) {
  return (
    <nav aria-label="Reports by state" className="status-tabs">
      {reportStates.map((state) => (
        <a
          key={state}
          href={urls.admin.reports(state === 'open' ? {} : { state })}
          {...(state === current ? { 'aria-current': 'page' as const } : {})}
        >
          {stateNames[state]} {state === 'open' ? <span>{open}</span> : null}
        </a>
      ))}
    </nav>
  )
}
