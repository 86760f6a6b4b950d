import type { HomeLine } from '#components/admin/home/home-list.tsx'
import { may, type Viewer } from '#lib/access/allow.ts'
import { countByStatus, type DeskRow, listDeskArticles } from '#lib/articles/desk-list-queries.ts'
import { startOfNextDay } from '#lib/dates.ts'
import { listPlanned } from '#lib/overview/calendar-queries.ts'
import {
  listLetThrough,
  listPublishedLast,
  listSentBack,
  listSourcesGone,
  type OverviewLine,
  overviewMost,
} from '#lib/overview/desk-queries.ts'
import { countOpenReports, listReports } from '#lib/reports/desk-queries.ts'
import { listWaiting } from '#lib/reviews/desk-queries.ts'
import { listUpcoming } from '#lib/schedules/desk-queries.ts'
import type { Upcoming } from '#lib/schedules/plans.ts'

/** Everything that the overview shows this viewer, as lines. */
export async function gatherOverview(viewer: Viewer, now: Date, zone: string) {
  const author = viewer.accountId ?? ''
  const isEditor = may(viewer, 'article:publish')
  const due = now.getTime()
  const midnight = startOfNextDay(now.getTime(), zone)
  const [counts, overdue, today, review, sentBack, drafts, published, letThrough, sourcesGone, waiting, reports, openReports] =
    await Promise.all([
      countByStatus(viewer),
      listUpcoming(viewer, now),
      listPlanned(viewer, { from: due, to: midnight }, overviewMost + 1),
      listDeskArticles(viewer, { status: 'review' }),
      listSentBack(viewer),
      listDeskArticles(viewer, { status: 'draft', author }),
      listPublishedLast(viewer),
      isEditor ? listLetThrough(viewer) : [],
      isEditor ? listSourcesGone(viewer) : [],
      listWaiting(viewer, overviewMost + 1),
      may(viewer, 'report:settle') ? listReports(viewer, { state: 'open' }) : null,
      countOpenReports(viewer),
    ])
  return {
    counts,
    overdue: overdue.filter((each) => each.isOverdue || each.trouble).map(overdueLine),
    today: today.map((line) => besideSection(line)),
    review: review.rows.map((row) => rowLine(row, isEditor)),
    waiting: [...waiting, ...sentBack].map((line) => besideSection(line)),
    drafts: drafts.rows.map((row) => rowLine(row, false)),
    published: published.map((line) => besideSection(line, line.reads === 1 ? '1 read' : `${line.reads} reads`)),
    letThrough: letThrough.map((line) => besideSection(line)),
    sourcesGone,
    reports: reports && { rows: reports.rows, count: openReports ?? 0 },
  }
}

function besideSection({ id, headline, section, at }: OverviewLine, more?: string): HomeLine {
  return { id, headline, beside: more ? `${section}, ${more}` : section, at }
}

function overdueLine({ id, headline, dueAt: at, trouble }: Upcoming): HomeLine {
  return { id, headline, beside: trouble || 'The server has not said why. Is the worker running?', at }
}

function rowLine({ id, headline, section, author, activityAt: at }: DeskRow, saysWho: boolean): HomeLine {
  return { id, headline, beside: saysWho && author ? `${author}, ${section}` : section, at }
}
