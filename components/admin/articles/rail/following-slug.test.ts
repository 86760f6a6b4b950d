import assert from 'node:assert/strict'
import { test } from 'node:test'
import { followingSlug } from './following-slug.ts'

test('an address follows its headline, and keeps the number that told it from another article', () => {
  assert.equal(followingSlug('Norrvik floods again', ''), 'norrvik-floods-again')
  assert.equal(followingSlug('Norrvik floods again', 'norrvik-floods-again-2'), 'norrvik-floods-again-2')
  assert.equal(followingSlug('Norrvik is dry', 'norrvik-floods-again-2'), 'norrvik-is-dry')
  assert.equal(followingSlug('Norrvik', 'norrvik-floods-2'), 'norrvik')
  assert.equal(followingSlug('', 'norrvik-2'), '')
})
