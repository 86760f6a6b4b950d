import { calendarDay, startOfDay } from '../dates.ts'

/** The moment after the last day (2026-05-02) on which a picture may be used. */
export function endOfRights(day: string, zone: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  const after = new Date(Date.UTC(year, month - 1, dayOfMonth + 1))
  return startOfDay(after.getUTCFullYear(), after.getUTCMonth() + 1, after.getUTCDate(), zone)
}

/** That last day again, as a form shows it. */
export function lastDayOfRights(at: number, zone: string): string {
  const { year, month, day } = calendarDay(at - 1, zone)
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
