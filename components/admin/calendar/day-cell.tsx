import { isoMoment, showTime } from '#lib/dates.ts'
import type { CalendarEntry } from '#lib/overview/calendar-queries.ts'
import { urls } from '#lib/urls.ts'

interface Props {
  day: number
  weekday: string
  isToday: boolean
  entries: CalendarEntry[]
  zone: string
}

const plannedWords = { publish: 'planned', change: 'changes planned', withdraw: 'withdrawal planned' }

/** More than these are folded away. */
const most = 6

/** A day: its number, and what happens on it by the clock. */
export function DayCell({ day, weekday, isToday, entries, zone }: Props) {
  const state = [isToday ? 'is-today' : '', entries.length ? '' : 'is-quiet'].filter(Boolean).join(' ')
  const rest = entries.slice(most)
  return (
    <td className={state || undefined} data-day={day} tabIndex={-1} {...(isToday ? { 'aria-current': 'date' as const } : {})}>
      <h2>
        <span className="calendar-weekday">{weekday} </span>
        {day}
        {isToday ? <span className="desk-unseen">, today</span> : null}
      </h2>
      <Entries entries={entries.slice(0, most)} zone={zone} />
      {rest.length ? (
        <details>
          <summary>{rest.length} more</summary>
          <Entries entries={rest} zone={zone} />
        </details>
      ) : null}
    </td>
  )
}

function Entries({ entries, zone }: { entries: CalendarEntry[]; zone: string }) {
  if (!entries.length) return null
  return (
    <ul>
      {entries.map(({ id, headline, section, at, isPlanned, act }) => (
        <li key={`${id} ${at} ${act ?? ''}`} className={isPlanned ? 'is-planned' : undefined}>
          <time dateTime={isoMoment(at)}>{showTime(at, zone)}</time>{' '}
          {isPlanned ? <em>{plannedWords[act ?? 'publish']}</em> : null}{' '}
          <a href={urls.admin.article(id)} title={section}>
            {headline || 'Without a headline'}
          </a>
        </li>
      ))}
    </ul>
  )
}
