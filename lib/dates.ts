const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' }
const formats = new Map<string, Intl.DateTimeFormat>()

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(key, made)
  return made
}

/** "2 May 2026" for a moment, in the publication's zone. English dates are written the British way. */
export function showDay(at: number, zone: string, language = 'en'): string {
  return format(locale(language), { ...day, timeZone: zone }).format(at)
}

/** "Saturday 2 May 2026" for the masthead. */
export function showWeekday(at: number, zone: string, language = 'en'): string {
  return format(locale(language), { ...day, weekday: 'long', timeZone: zone }).format(at)
}

/** "2 May 2026, 10:00 CEST" for a moment, in the publication's zone. */
export function showMoment(at: number, zone: string, language = 'en'): string {
  return format(locale(language), { ...day, hour: '2-digit', minute: '2-digit', timeZone: zone, timeZoneName: 'short' }).format(
    at,
  )
}

/** "10:00" for a moment, in the publication's zone. */
export function showTime(at: number, zone: string, language = 'en'): string {
  return format(locale(language), { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(at)
}

/** "Monday" for 1, as ISO 8601 counts. */
export function showWeekdayName(weekday: number, language = 'en'): string {
  return format(locale(language), { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday))
}

/** "May 2026" for a month of an archive. */
export function showMonth(year: number, month: number, language = 'en'): string {
  return format(locale(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, 1))
}

/** "2025", "May 2025" or "3 May 2025" for a date as exact as it is known (2025, 2025-05, 2025-05-03). */
export function showPartialDate(value: string, language = 'en'): string {
  const [year, month, dayOfMonth] = value.split('-').map(Number)
  if (!year || !month) return value
  if (!dayOfMonth) return showMonth(year, month, language)
  return format(locale(language), { ...day, timeZone: 'UTC' }).format(Date.UTC(year, month - 1, dayOfMonth))
}

/** RFC 3339 in UTC, for `datetime` and for machines. */
export function isoMoment(at: number): string {
  return new Date(at).toISOString()
}

/** RFC 3339 with the offset of a zone at that moment, to the second: `2026-05-02T14:00:00+02:00`. */
export function zonedMoment(at: number, zone: string): string {
  const minutes = Math.round(offset(at, zone) / 60_000)
  const local = new Date(at + minutes * 60_000).toISOString().slice(0, 19)
  const two = (value: number) => String(value).padStart(2, '0')
  const away = Math.abs(minutes)
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(away / 60))}:${two(away % 60)}`
}

function locale(language: string): string {
  return language === 'en' ? 'en-GB' : language
}

/**
 * The calendar parts of a moment in a zone.
 * @returns year, month 1–12 and day of the month
 */
export function calendarDay(at: number, zone: string): { year: number; month: number; day: number } {
  const parts = format('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone })
    .format(at)
    .split('-')
    .map(Number)
  return { year: parts[0] ?? 0, month: parts[1] ?? 0, day: parts[2] ?? 0 }
}

/**
 * When a month begins and ends in a zone, in UTC milliseconds; `to` is exclusive.
 */
export function monthBounds(year: number, month: number, zone: string): { from: number; to: number } {
  return {
    from: startOfDay(year, month, 1, zone),
    to: month === 12 ? startOfDay(year + 1, 1, 1, zone) : startOfDay(year, month + 1, 1, zone),
  }
}

/** The first moment of a calendar day in a zone, in UTC milliseconds. */
export function startOfDay(year: number, month: number, dayOfMonth: number, zone: string): number {
  const guess = Date.UTC(year, month - 1, dayOfMonth)
  // Where the clocks are moved at midnight there are two offsets to try; the earlier moment that is in the day is its first.
  const [early = guess, late = guess] = [-1, 1]
    .map((side) => guess - offset(guess + side * 86_400_000, zone))
    .sort((a, b) => a - b)
  return calendarDay(early, zone).day === dayOfMonth ? early : late
}

/** The first moment of the calendar day after the one that a moment is in, in UTC milliseconds. */
export function startOfNextDay(at: number, zone: string): number {
  const { year, month, day: today } = calendarDay(at, zone)
  const next = new Date(Date.UTC(year, month - 1, today + 1))
  return startOfDay(next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate(), zone)
}

/**
 * When a clock on a wall in a zone shows `2026-03-29T02:30`, in UTC milliseconds, earliest first.
 * @returns one moment; none where the clocks are put forward over it or there is no such day; two where they are put back
 */
export function momentsOf(local: string, zone: string): number[] {
  const asUtc = Date.parse(`${local}Z`)
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 16) !== local) return []
  const offsets = new Set([-1, 1].map((side) => offset(asUtc + side * 86_400_000, zone)))
  return [...offsets]
    .map((away) => asUtc - away)
    .filter((at) => at + offset(at, zone) === asUtc)
    .sort((a, b) => a - b)
}

/** What a clock on a wall in a zone shows, as a field for a day and a time wants it: `2026-03-29T03:30`. */
export function localMinute(at: number, zone: string): string {
  return new Date(at + offset(at, zone)).toISOString().slice(0, 16)
}

function offset(at: number, zone: string): number {
  const parts = Object.fromEntries(
    format('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<string, number>
  return (
    Date.UTC(parts.year ?? 0, (parts.month ?? 1) - 1, parts.day, parts.hour, parts.minute, parts.second) -
    Math.floor(at / 1000) * 1000
  )
}
