import { calendarDay, showMonth } from '#lib/dates.ts'
import { urls } from '#lib/urls.ts'

interface Props {
  section: string
  /** Moments whose months are offered. */
  moments: (number | null)[]
  zone: string
  language: string
}

/** The way from a section to what it published in a month. */
export function ByMonth({ section, moments, zone, language }: Props) {
  const months = new Map<string, string>()
  for (const moment of moments) {
    if (moment === null) continue
    const { year, month } = calendarDay(moment, zone)
    months.set(urls.month(section, year, month), showMonth(year, month, language))
  }
  if (!months.size) return null
  return (
    <nav className="by-month" aria-labelledby="by-month-h">
      <h2 id="by-month-h">By month</h2>
      <ul role="list">
        {[...months].map(([address, name]) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
