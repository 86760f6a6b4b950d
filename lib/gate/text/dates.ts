import { dayFirst, isoDate, monthFirst, months, monthYear, weekdays, yearOnly } from '../patterns/calendar.ts'
import { matches, type Span } from './span.ts'

/** A date as far as the text says it. Months count from 1. */
export interface FoundDate extends Span {
  text: string
  year: number | null
  month: number | null
  day: number | null
  /** The day of the week that the text names with it, Sunday 0. */
  weekday: number | null
}

/** The dates that a text names for certain: whole days, day and month, month and year, years. Never relative ones. */
export function datesOf(text: string): FoundDate[] {
  const found: FoundDate[] = []
  const add = (span: Span & { text: string }, parts: Partial<FoundDate>) => {
    if (found.some(({ start, end }) => span.start < end && span.end > start)) return
    const { year = null, month = null, day = null, weekday = null } = parts
    if (day !== null && (day < 1 || day > 31)) return
    found.push({ start: span.start, end: span.end, text: span.text, year, month, day, weekday })
  }
  if (/\d/.test(text)) {
    for (const hit of matches(isoDate, text)) {
      const [year, month, day] = hit.groups.map(Number)
      if (month && month <= 12) add(hit, { year: year ?? null, month, day: day ?? null })
    }
    for (const hit of matches(dayFirst, text)) {
      const [weekday, day, month, year] = hit.groups
      add(hit, { ...named(weekday, month), day: Number(day), year: year ? Number(year) : null })
    }
    for (const hit of matches(monthFirst, text)) {
      const [weekday, month, day, year] = hit.groups
      // “may 5” is a verb more often than a month.
      if (/^may\b/.test(hit.text)) continue
      add(hit, { ...named(weekday, month), day: Number(day), year: year ? Number(year) : null })
    }
    for (const hit of matches(monthYear, text)) {
      const [month, year] = hit.groups
      if (Number(year) >= 1000 && Number(year) <= 2200) add(hit, { ...named(undefined, month), year: Number(year) })
    }
    for (const hit of matches(yearOnly, text)) add(hit, { year: Number(hit.groups[0]) })
  }
  return found.sort((a, b) => a.start - b.start)
}

function named(weekday: string | undefined, month: string | undefined) {
  return {
    weekday: weekday ? (weekdays[weekday.toLowerCase()] ?? null) : null,
    month: month ? (months[month.toLowerCase()] ?? null) : null,
  }
}

/** The first and last moment that a partial date can mean, in UTC milliseconds; null without a year. */
export function rangeOf({ year, month, day }: Pick<FoundDate, 'year' | 'month' | 'day'>): { from: number; to: number } | null {
  if (year === null) return null
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1)
  const to = day !== null ? from + 86_400_000 : month !== null ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1)
  return { from, to: to - 1 }
}

/** A date of a record: 2025, 2025-05, 2025-05-03. */
export function rangeOfPartial(text: string): { from: number; to: number } | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(text)
  if (!parts) return null
  const [, year, month, day] = parts
  return rangeOf({ year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null })
}
