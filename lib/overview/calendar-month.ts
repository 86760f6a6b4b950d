import { calendarDay } from '../dates.ts'

export interface Month {
  year: number
  /** 1–12. */
  month: number
}

/** The month that an address names ("2026-11"), or the one that a moment is in. */
export function monthOf(named: string | undefined, now: number, zone: string): Month {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(named ?? '') ?? []
  if (year && month && Number(year) >= 1970) return { year: Number(year), month: Number(month) }
  return calendarDay(now, zone)
}

/** The month so many after this one, or before it. */
export function monthAway({ year, month }: Month, by: number): Month {
  const months = year * 12 + month - 1 + by
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}

/** "2026-11", as it stands in an address. */
export function monthName({ year, month }: Month): string {
  return `${year}-${String(month).padStart(2, '0')}`
}

/** The days of a month in weeks that begin on Monday; 0 where a week reaches into another month. */
export function weeksOf({ year, month }: Month): number[][] {
  const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const weeks = Math.ceil((before + days) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - before + 1
      return day >= 1 && day <= days ? day : 0
    }),
  )
}
