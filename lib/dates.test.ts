import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  calendarDay,
  monthBounds,
  showDay,
  showMoment,
  showMonth,
  showPartialDate,
  showTime,
  showWeekdayName,
  startOfNextDay,
} from './dates.ts'

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'America/St_Johns', 'Africa/Cairo']

test('a month begins and ends at midnight of its own zone', () => {
  const iso = (zone: string) => Object.values(monthBounds(2026, 5, zone)).map((at) => new Date(at).toISOString())
  assert.deepEqual(iso('UTC'), ['2026-05-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z'])
  assert.deepEqual(iso('Europe/Berlin'), ['2026-04-30T22:00:00.000Z', '2026-05-31T22:00:00.000Z'])
  assert.deepEqual(iso('Asia/Kathmandu'), ['2026-04-30T18:15:00.000Z', '2026-05-31T18:15:00.000Z'])
})

test('a month in which the clocks change is an hour longer or shorter', () => {
  const hours = (month: number) => {
    const { from, to } = monthBounds(2026, month, 'Europe/Berlin')
    return (to - from) / 3_600_000
  }
  assert.equal(hours(3), 31 * 24 - 1)
  assert.equal(hours(10), 31 * 24 + 1)
})

test('months follow on each other without a gap, in every zone', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2199 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(...zones),
      (year, month, zone) => {
        const { from, to } = monthBounds(year, month, zone)
        const after = month === 12 ? monthBounds(year + 1, 1, zone) : monthBounds(year, month + 1, zone)
        assert.equal(to, after.from)
        assert.ok(from < to)
        const inside = calendarDay(from, zone)
        assert.deepEqual([inside.year, inside.month], [year, month])
        assert.notEqual(calendarDay(to, zone).month, month)
      },
    ),
  )
})

test('dates are written as the British write them, as exact as they are known', () => {
  const at = Date.parse('2026-05-02T08:00:00Z')
  assert.equal(showDay(at, 'Europe/Berlin'), '2 May 2026')
  assert.match(showMoment(at, 'Europe/Berlin'), /^2 May 2026.*10:00 CEST$/)
  assert.equal(showDay(Date.parse('2026-05-01T23:00:00Z'), 'Europe/Berlin'), '2 May 2026')
  assert.equal(showMonth(2026, 5), 'May 2026')
  assert.deepEqual(
    ['2025', '2025-05', '2025-05-03'].map((date) => showPartialDate(date)),
    ['2025', 'May 2025', '3 May 2025'],
  )
})

test('the next day begins at its first moment, also at the end of a year and where the clocks are moved', () => {
  const next = (at: string, zone: string) => new Date(startOfNextDay(Date.parse(at), zone)).toISOString()
  assert.equal(next('2026-12-31T22:30:00Z', 'Europe/Berlin'), '2026-12-31T23:00:00.000Z')
  assert.equal(next('2026-12-31T23:30:00Z', 'Europe/Berlin'), '2027-01-01T23:00:00.000Z')
  assert.equal(next('2026-03-29T10:00:00Z', 'Europe/Berlin'), '2026-03-29T22:00:00.000Z')
  assert.equal(showTime(Date.parse('2026-03-29T22:00:00Z'), 'Europe/Berlin'), '00:00')
  assert.deepEqual(
    [1, 7].map((weekday) => showWeekdayName(weekday)),
    ['Monday', 'Sunday'],
  )
})
