import { Button } from '@mantine/core'
import type { Metadata } from 'next'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { MonthTable } from '#components/admin/calendar/month-table.tsx'
import { WalkDays } from '#components/admin/calendar/walk-days.client.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { calendarDay, monthBounds, showMonth } from '#lib/dates.ts'
import { monthAway, monthName, monthOf, weeksOf } from '#lib/overview/calendar-month.ts'
import { listPlanned, listPlannedOfLive, listWentOut } from '#lib/overview/calendar-queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'

export const metadata: Metadata = { title: 'Calendar' }

export default async function CalendarPage({ searchParams }: PageProps<'/admin/calendar'>) {
  const viewer = await requireDeskViewer()
  const { timeZone } = await findSettings()
  const { month: named } = await searchParams
  const now = Date.now()
  const month = monthOf(typeof named === 'string' ? named : undefined, now, timeZone)
  const span = monthBounds(month.year, month.month, timeZone)
  const lists = await Promise.all([listWentOut(viewer, span), listPlanned(viewer, span), listPlannedOfLive(viewer, span)])
  const all = lists.flat().sort((one, other) => one.at - other.at)
  const today = calendarDay(now, timeZone)
  const name = showMonth(month.year, month.month)
  const away = (by: number) => urls.admin.calendar(monthName(monthAway(month, by)))
  return (
    <>
      <PageHead
        title={name}
        actions={
          <Button component="a" href={urls.admin.newArticle()}>
            New article
          </Button>
        }
      >
        What is planned and what went out, by the clock of {timeZone}.
      </PageHead>
      <nav className="calendar-head" aria-label="Months">
        <a href={away(-1)} rel="prev">
          Earlier: {nameOf(monthAway(month, -1))}
        </a>
        <a href={urls.admin.calendar()}>This month</a>
        <a href={away(1)} rel="next">
          Later: {nameOf(monthAway(month, 1))}
        </a>
      </nav>
      <WalkDays>
        <MonthTable
          name={name}
          weeks={weeksOf(month)}
          today={today.year === month.year && today.month === month.month ? today.day : null}
          entries={Map.groupBy(all, ({ at }) => calendarDay(at, timeZone).day)}
          zone={timeZone}
        />
      </WalkDays>
      {all.length ? null : <EmptyState>Nothing went out in this month, and nothing is planned.</EmptyState>}
    </>
  )
}

function nameOf({ year, month }: { year: number; month: number }): string {
  return showMonth(year, month)
}
