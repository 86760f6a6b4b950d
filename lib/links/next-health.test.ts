import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Found, fatalStrikes, type LinkHealth, newHealth, nextHealth, strikeGap } from './next-health.ts'

const hour = 3_600_000
const day = 24 * hour
const finds: Found[] = ['alive', 'gone', 'paywalled', 'blocked', 'unclear', 'opened']
/** Looks with the time between them, and what each found. */
const looks = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 120 * day }), found: fc.constantFrom(...finds) }), {
  maxLength: 40,
})

function after(history: { wait: number; found: Found }[]): { health: LinkHealth; now: number } {
  let now = 0
  let health = newHealth(0)
  for (const { wait, found } of history) {
    now += wait
    health = nextHealth(health, found, now)
  }
  return { health, now }
}
const seen = nextHealth(newHealth(0), 'alive', 0)

test('three failures days apart, and no fewer, make a page that was seen dead', () => {
  const one = nextHealth(seen, 'gone', 7 * day)
  const two = nextHealth(one, 'gone', 10 * day)
  const three = nextHealth(two, 'gone', 13 * day)
  assert.deepEqual([one.state, two.state, three.state], ['suspect', 'suspect', 'dead'])
  assert.equal(one.dueAt, 10 * day)
  assert.equal(three.seenAliveAt, 0)
})

test('failures within three days are one failure', () => {
  let health = seen
  for (let at = 7 * day; at < 10 * day; at += hour) health = nextHealth(health, 'gone', at)
  assert.deepEqual([health.state, health.strikes, health.dueAt], ['suspect', 1, 10 * day])
})

test('what was never seen is looked at again after a day, and twice gone is enough to say so', () => {
  const first = nextHealth(newHealth(0), 'gone', 0)
  assert.equal(first.dueAt, day)
  const again = nextHealth(first, 'gone', day)
  assert.deepEqual([again.strikes, again.seenAliveAt], [2, null])
})

test('alive is looked at each week in the first month, each month in the first year, then each quarter', () => {
  const next = (age: number) => nextHealth(seen, 'alive', age).dueAt - age
  assert.deepEqual([next(day), next(60 * day), next(400 * day)], [7 * day, 30 * day, 90 * day])
})

test('a door is no death, and an answer that says nothing changes nothing but the wait', () => {
  const struck = nextHealth(seen, 'gone', 7 * day)
  assert.deepEqual(
    [nextHealth(struck, 'paywalled', 11 * day).state, nextHealth(struck, 'blocked', 11 * day).strikes],
    ['paywalled', 0],
  )
  const unclear = nextHealth(struck, 'unclear', 11 * day)
  assert.deepEqual([unclear.state, unclear.strikes], ['suspect', 1])
  assert.equal(nextHealth(unclear, 'unclear', 12 * day).dueAt, 12 * day + 12 * hour)
})

test('whatever happens: any success makes alive, only what was struck three times is dead, and there is always a next look', () => {
  fc.assert(
    fc.property(looks, (history) => {
      const { health, now } = after(history)
      const last = history.at(-1)?.found
      if (last === 'alive' || last === 'opened')
        assert.deepEqual([health.state, health.strikes, health.seenAliveAt], ['alive', 0, now])
      assert.equal(health.state === 'dead', health.strikes === fatalStrikes)
      assert.ok(history.length === 0 || (health.dueAt > now && health.dueAt <= now + 90 * day))
      assert.ok(health.strikes >= 0 && health.strikes <= fatalStrikes)
      const everSeen = history.some(({ found }) => found === 'alive' || found === 'opened')
      assert.equal(health.seenAliveAt !== null, everSeen)
    }),
  )
})

test('whatever happens: a dead page failed three times with at least the gap between each two', () => {
  fc.assert(
    fc.property(looks, (history) => {
      const { health } = after(history)
      if (health.state !== 'dead') return
      let now = 0
      const times = history.map(({ wait, found }) => {
        now += wait
        return { at: now, found }
      })
      const since = times.findLastIndex(({ found }) => found !== 'gone' && found !== 'unclear') + 1
      const failed = times.slice(since).filter(({ found }) => found === 'gone')
      const gap = health.seenAliveAt === null ? strikeGap.never : strikeGap.seen
      assert.ok((failed.at(-1)?.at ?? 0) - (failed[0]?.at ?? 0) >= 2 * gap || failed.length === 0)
      assert.ok(failed.length >= fatalStrikes)
    }),
  )
})
