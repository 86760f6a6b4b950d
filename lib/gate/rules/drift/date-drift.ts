import { dates, type Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { isComparable, sourceDates } from '../../source-lines.ts'
import type { FoundDate } from '../../text/dates.ts'

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

export const dateDrift: Rule = {
  id: 'DRF-06',
  group: 'drift',
  severity: 'W',
  stage: 's',
  title: 'A date that no source has, or a weekday that is not of its date',
  why: 'A shifted day sends readers to the wrong day.',
  fix: 'Look the date up, and correct it.',
  falseAlarms: 'low',
  *find(reading) {
    const theirs = reading.facts.sources?.length ? sourceDates(reading) : null
    for (const line of reading.prose) {
      for (const date of dates(line)) {
        const right = weekdayOf(date)
        if (date.weekday !== null && right !== null && date.weekday !== right)
          yield {
            line,
            ...placeOf(date),
            severity: 'E',
            message: `${date.text.trim()} is a ${names[right]}`,
            data: { weekday: names[right] },
          }
        else if (
          theirs &&
          isComparable(reading, line) &&
          date.month !== null &&
          !theirs.some((other) => isSame(date, other)) &&
          !isOurs(reading, date)
        )
          yield { line, ...placeOf(date), message: `No source has the date “${date.text.trim()}”` }
      }
    }
  },
}

function placeOf({ start, end }: FoundDate) {
  return { start, end }
}

function weekdayOf({ year, month, day }: FoundDate): number | null {
  if (year === null || month === null || day === null || year < 1900) return null
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCDate() === day ? at.getUTCDay() : null
}

function isSame(a: FoundDate, b: FoundDate): boolean {
  const agrees = (x: number | null, y: number | null) => x === null || y === null || x === y
  return a.month === b.month && agrees(a.day, b.day) && agrees(a.year, b.year)
}

// The day of the event, and the days on which the sources came out, are known without their texts.
function isOurs({ content, references }: Reading, { year, month, day }: FoundDate): boolean {
  const known = [content.eventDate, ...references.map(({ published }) => published)]
  const monthDay = `-${String(month).padStart(2, '0')}${day === null ? '' : `-${String(day).padStart(2, '0')}`}`
  return known.some((text) => text.includes(monthDay) && (year === null || text.startsWith(String(year))))
}
