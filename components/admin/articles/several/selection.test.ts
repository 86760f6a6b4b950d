import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extend, nothing, only, stretch, toggle, toggleAll } from './selection.ts'

const rows = ['a', 'b', 'c', 'd', 'e']
const of = ({ ids }: { ids: ReadonlySet<string> }) => [...ids].sort().join('')

test('a click takes one in and out; Shift takes all between, in both directions', () => {
  const one = toggle(nothing, 'b')
  assert.equal(of(one), 'b')
  assert.equal(of(stretch(one, 'd', rows)), 'bcd')
  assert.equal(of(stretch(toggle(nothing, 'd'), 'a', rows)), 'abcd')
  assert.equal(of(toggle(one, 'b')), '')
  assert.equal(of(stretch(nothing, 'c', rows)), 'c')
})

test('Shift on one that is selected takes the stretch out, but not where it began', () => {
  const all = { ids: new Set(rows), anchor: 'b' }
  assert.equal(of(stretch(all, 'd', rows)), 'abe')
})

test('walking with Shift takes in where one stands and where one goes', () => {
  const walked = extend(extend(nothing, 'b', 'c'), 'c', 'd')
  assert.equal(of(walked), 'bcd')
  assert.equal(walked.anchor, 'd')
})

test('all of a page are selected at once, and none when all were', () => {
  const all = toggleAll(toggle(nothing, 'c'), rows)
  assert.equal(of(all), 'abcde')
  assert.equal(of(toggleAll(all, rows)), '')
})

test('what has left the list is selected no more', () => {
  assert.equal(of(only({ ids: new Set(['a', 'x']), anchor: 'x' }, rows)), 'a')
  assert.equal(only({ ids: new Set(['a', 'x']), anchor: 'x' }, rows).anchor, null)
})
