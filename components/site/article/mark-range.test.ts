import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markRange } from './mark-range.ts'

const printed = (...numbers: (number | null)[]) => markRange(numbers.map((number) => ({ number })))

test('three numbers in a row are printed as one range, and what stands apart stays beside it', () => {
  assert.equal(printed(1, 2, 3), '[1–3]')
  assert.equal(printed(7, 2, 3, 4, 9, 10), '[7][2–4][9][10]')
})

test('one or two numbers stay as they are, and so does a cluster with a broken key', () => {
  assert.equal(printed(1), null)
  assert.equal(printed(1, 2, 4), null)
  assert.equal(printed(3, 2, 1), null)
  assert.equal(printed(1, 2, 3, null), null)
})
