import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextInGrid } from './next-in-grid.ts'

test('the arrow keys walk a grid row by row, and stop at its ends', () => {
  const grid = { columns: 4, count: 10 }
  const walked = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End'].map((key) => nextInGrid(key, 5, grid))
  assert.deepEqual(walked, [6, 9, 4, 1, 0, 9])
  assert.equal(nextInGrid('ArrowLeft', 0, grid), null)
  assert.equal(nextInGrid('ArrowUp', 3, grid), null)
  assert.equal(nextInGrid('ArrowDown', 7, grid), null)
  assert.equal(nextInGrid('End', 9, grid), null)
  assert.equal(nextInGrid('Tab', 3, grid), null)
})
