import assert from 'node:assert/strict'
import { test } from 'node:test'
import { story } from '#lib/testing.ts'
import { changeFields } from './change-field.ts'

test('what one click puts right is put right from the last place to the first, and nothing else is touched', () => {
  const content = story({ standfirst: 'He said "no" twice.' })
  const changed = changeFields(content, [
    { path: 'standfirst', start: 8, end: 9, replacement: '“' },
    { path: 'standfirst', start: 11, end: 12, replacement: '”' },
  ])
  assert.deepEqual(changed, { standfirst: 'He said “no” twice.' })
  assert.equal(content.standfirst, 'He said "no" twice.')
})

test('a field of a reference is changed within its list', () => {
  const content = story()
  const url = 'https://gazette.norrvik.se/2026/flood'
  const changed = changeFields(content, [
    { path: 'references.0.url', start: 0, end: content.references[0]?.url.length ?? 0, replacement: url },
  ])
  assert.equal(changed?.references?.[0]?.url, url)
  assert.deepEqual(changed?.references?.[1], content.references[1])
})

test('a place that is gone changes nothing', () => {
  for (const path of ['references.9.url', 'nowhere', 'keyPoints', '__proto__.x'])
    assert.equal(changeFields(story(), [{ path, start: 0, end: 1, replacement: 'x' }]), null, path)
})
