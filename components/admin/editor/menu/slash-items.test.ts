import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slashItems } from './slash-items.ts'

const labels = (typed: string) => slashItems(typed).map(({ label }) => label)

test('a slash alone offers everything', () => {
  assert.equal(labels('').length, 14)
})

test('what is offered begins like what was typed, under any of its names', () => {
  assert.deepEqual(labels('ta'), ['Table'])
  assert.deepEqual(labels('imag'), ['Picture'])
  assert.deepEqual(labels('box'), ['Box: context', 'Box: how we know'])
  assert.deepEqual(labels('QUO'), ['Quotation', 'Pull quote'])
  assert.deepEqual(labels('numbered l'), ['Numbered list'])
  assert.deepEqual(labels('1/2'), [])
})
