import { showWeekdayName } from '#lib/dates.ts'
import type { CalendarEntry } from '#lib/overview/calendar-queries.ts'
import './calendar.css'
import { DayCell } from './day-cell.tsx'

interface Props {
  /** "November 2026". */
  name: string
  weeks: number[][]
  /** The day of today where it is in this month. */
  today: number | null
  entries: Map<number, CalendarEntry[]>
  zone: string
}

/** A month, each week a row; on a narrow screen only the days on which something happens. */
export function MonthTable({ name, weeks, today, entries, zone }: Props) {
  const weekdays = [1, 2, 3, 4, 5, 6, 7]
  return (
    <table className="calendar-month" aria-label={name}>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {showWeekdayName(weekday)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days.find(Boolean)}>
            {days.map((day, index) =>
              day ? (
                <DayCell
                  key={day}
                  day={day}
                  weekday={showWeekdayName(index + 1)}
                  isToday={day === today}
                  entries={entries.get(day) ?? []}
                  zone={zone}
                />
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: a day of another month has no name but its place
                <td key={`none-${index}`} className="is-outside" />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
