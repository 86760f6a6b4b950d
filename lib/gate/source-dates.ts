import type { Reference } from '../articles/content.ts'
import { dates, type Reading } from './reading.ts'
import { rangeOf, rangeOfPartial } from './text/dates.ts'
import { urlDate, urlMonth } from './text/url-date.ts'

/** The first and last moment at which a source can have appeared: by an id in its address, its record, or its path. */
export function sourceRange({ url, published }: Reference): { from: number; to: number } | null {
  const hint = urlDate(url)
  if (hint?.isFirm) return { from: hint.at, to: hint.at + 86_399_999 }
  const stated = rangeOfPartial(published)
  if (stated) return stated
  if (hint) return { from: hint.at, to: hint.at + 86_399_999 }
  const month = urlMonth(url)
  return month === null ? null : { from: month - 30 * 86_400_000, to: month + 86_399_999 }
}

/** When what the article tells happened: the event’s date, or the article’s own. */
export function storyTime({ content, facts }: Reading): number | null {
  return content.eventDate ? Date.parse(content.eventDate) : facts.publishedAt
}

/** The newest date that the text names, not after `latest`: a future one is a plan. */
export function newestDate(reading: Reading, latest: number): number | null {
  const found = reading.prose
    .flatMap(dates)
    .flatMap((date) => rangeOf(date)?.from ?? [])
    .filter((at) => at <= latest)
  return found.length ? Math.max(...found) : null
}

/** A day as a person writes it. */
export function sayDay(at: number): string {
  return days.format(at)
}

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
