import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cutPage, listStart, readCursor, writeCursor } from './cursor.ts'

test('a cursor of ours says where the list goes on', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), fc.stringMatching(/^[\w-]{1,64}$/), (at, id) => {
      assert.deepEqual(readCursor(writeCursor({ at, id })), { at, id })
    }),
  )
})

test('none is the start of the list', () => {
  assert.equal(readCursor(undefined), listStart)
  assert.equal(readCursor(''), listStart)
})

test('what is not a cursor of ours is none, and one place has one cursor', () => {
  const absurd = ['x', '0', '-1', '../..', '%00', 'MTIzLg', `${writeCursor({ at: 1, id: 'a' })}=`, 'a'.repeat(9000), '１２３']
  for (const text of absurd) assert.equal(readCursor(text), null, text.slice(0, 20))
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const read = readCursor(text)
      assert.ok(read === null || writeCursor(read) === text)
    }),
  )
})

test('a page has its size, and a way on only when there is more', () => {
  const rows = [3, 2, 1].map((at) => ({ at, id: `x-${at}` }))
  const cursorOf = (row: (typeof rows)[number]) => row
  assert.deepEqual(cutPage(rows, 3, cursorOf), { rows, next: null })
  assert.deepEqual(cutPage(rows, 2, cursorOf), { rows: rows.slice(0, 2), next: writeCursor({ at: 2, id: 'x-2' }) })
  assert.deepEqual(cutPage([], 2, cursorOf), { rows: [], next: null })
})
