import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isForScreen } from './is-for-screen.ts'

test('what a dialogue asked is answered in it; what concerns the article, or who is signed in, is said on the screen', () => {
  assert.equal(isForScreen({ status: 'refused', code: 'invalid', fields: { reason: 'Say why.' } }), false)
  assert.equal(isForScreen({ status: 'refused' }), false)
  for (const code of ['conflict', 'not-ready', 'not-signed-in'])
    assert.equal(isForScreen({ status: 'refused', code }), true, code)
})
