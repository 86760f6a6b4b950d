import assert from 'node:assert/strict'
import { test } from 'node:test'
import { passageIn } from './text-words.ts'

test('a passage is found over line breaks, and with signs that mean something to patterns', () => {
  const text = 'It cost (about)\n$4.20 a piece. [1]'
  assert.deepEqual(passageIn(text, 'cost (about) $4.20'), { start: 3, end: 21 })
  assert.equal(passageIn(text, 'cost 4'), null)
  assert.equal(passageIn(text, '  '), null)
})
