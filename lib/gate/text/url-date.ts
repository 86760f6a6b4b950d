import { months } from '../patterns/calendar.ts'
import { idDate } from './id-date.ts'

/** A day that an address gives away, in UTC milliseconds, and what it was read from. */
export interface UrlDate {
  at: number
  from: 'path' | 'query' | 'id'
  /** Whether it cannot be made up without the host: an id that holds a time. */
  isFirm: boolean
}

const yearMonthDay = /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?=\/|$|-)/
const yearNameDay = /\/((?:19|20)\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\/(\d{1,2})(?=\/|$)/
const joined = /\/(?:[a-z-]{0,20}-)?((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/._-]|$)/
const dashed = /[-/]((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?=[/._]|$)/
const yearMonth = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])(?=\/)/

/** The days that an address gives away, the firm ones first. */
export function urlDates(url: string): UrlDate[] {
  if (!URL.canParse(url)) return []
  const parsed = new URL(url)
  const path = parsed.pathname.toLowerCase().slice(0, 500)
  const found: UrlDate[] = []
  const id = idDate(parsed)
  if (id !== null) found.push({ at: id, from: 'id', isFirm: true })
  for (const pattern of [yearMonthDay, yearNameDay, joined, dashed]) {
    const parts = pattern.exec(path)
    const at = parts ? dayOf(parts[1], parts[2], parts[3]) : null
    if (at !== null) found.push({ at, from: 'path', isFirm: false })
  }
  const asked = /^((?:19|20)\d\d)-?(\d\d)-?(\d\d)/.exec(parsed.searchParams.get('date') ?? '')
  const at = asked ? dayOf(asked[1], asked[2], asked[3]) : null
  if (at !== null) found.push({ at, from: 'query', isFirm: false })
  return found
}

/** The day that an address gives away, or null. A month alone is not enough to contradict anybody by days. */
export function urlDate(url: string): UrlDate | null {
  return urlDates(url)[0] ?? null
}

/** The last day of the month that an address names, where it names no day. */
export function urlMonth(url: string): number | null {
  const parts = URL.canParse(url) ? yearMonth.exec(new URL(url).pathname.slice(0, 500)) : null
  return parts ? Date.UTC(Number(parts[1]), Number(parts[2]), 0) : null
}

function dayOf(year = '', month = '', day = ''): number | null {
  const m = months[month] ?? Number(month)
  const at = Date.UTC(Number(year), m - 1, Number(day))
  const back = new Date(at)
  return m >= 1 && m <= 12 && back.getUTCDate() === Number(day) ? at : null
}
