import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matches } from './matches.ts'

const commands = [
  { label: 'Articles', what: 'Everything that is being written.', href: '/a' },
  { label: 'New article', what: 'Write a story.', href: '/n' },
  { label: 'Media', what: 'Pictures, with their credit.', href: '/m' },
]
const found = (typed: string) => matches(commands, typed).map(({ label }) => label)

test('a page is found by how its name or its purpose begins, those by name first', () => {
  assert.deepEqual(found('art'), ['Articles', 'New article'])
  assert.deepEqual(found('ART new'), ['New article'])
  assert.deepEqual(found('writ'), ['Articles', 'New article'])
  assert.deepEqual(found('pict'), ['Media'])
})

test('nothing typed is everything, and words that are nowhere are nothing', () => {
  assert.equal(found('  ').length, 3)
  assert.deepEqual(found('article zebra'), [])
})
