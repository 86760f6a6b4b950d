import assert from 'node:assert/strict'
import { test } from 'node:test'
import { curationLimits } from '#lib/curation/limits.ts'
import { hide, letBe, movePin, pin } from './arrange-latest.ts'

const many = (count: number) => Array.from({ length: count }, (_, at) => `s-${at}`)

test('a story is pinned or hidden, never both', () => {
  const pinned = pin({ pins: ['ferry'], hidden: ['flood'] }, 'flood').arrangement
  assert.deepEqual(pinned, { pins: ['flood', 'ferry'], hidden: [] })
  assert.deepEqual(hide(pinned, 'flood'), { pins: ['ferry'], hidden: ['flood'] })
  assert.deepEqual(letBe({ pins: ['ferry'], hidden: ['flood'] }, 'flood'), { pins: ['ferry'], hidden: [] })
})

test('one pin too many drops the last', () => {
  const { arrangement, dropped } = pin({ pins: many(curationLimits.pins), hidden: [] }, 'tram')
  assert.equal(arrangement.pins.length, curationLimits.pins)
  assert.equal(arrangement.pins[0], 'tram')
  assert.equal(dropped, `s-${curationLimits.pins - 1}`)
})

test('past the limit nothing more is hidden, and nothing comes to light', () => {
  const latest = { pins: [], hidden: many(curationLimits.hidden) }
  assert.equal(hide(latest, 'tram'), latest)
})

test('a pin moves, and one that is not there does not', () => {
  assert.deepEqual(movePin({ pins: ['a', 'b', 'c'], hidden: [] }, 2, 0).pins, ['c', 'a', 'b'])
  assert.deepEqual(movePin({ pins: ['a'], hidden: [] }, 4, 0).pins, ['a'])
})
