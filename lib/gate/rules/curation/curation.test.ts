import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, story, testPairs } from '../testing.ts'

testPairs('curation')

const pick = {
  id: 'p1',
  headline: 'Two cranes for Norrvik',
  teaser: '',
  text: 'Norrvik bought them.',
  isPublic: true,
  publishedAt: Date.UTC(2026, 3, 1),
  topics: [],
  url: '/world/cranes',
}
const content = story('The harbour of Norrvik is open.', { readAlso: ['p1'], slug: 'harbour-opens' })

test('CUR-03: a story that is not public is not picked', () => {
  assert.equal(ask('CUR-03', content, { picks: [{ ...pick, isPublic: false }] }).length, 1)
  assert.deepEqual(ask('CUR-03', content, { picks: [pick] }), [])
})

test('CUR-04: a picked story is near, in time and in matter', () => {
  assert.deepEqual(ask('CUR-04', content, { picks: [pick] }), [])
  assert.equal(ask('CUR-04', content, { picks: [{ ...pick, publishedAt: Date.UTC(2020, 3, 1) }] }).length, 1)
  assert.equal(ask('CUR-04', content, { picks: [{ ...pick, headline: 'Bakery', text: 'Bread.' }] }).length, 1)
})

test('CUR-02: an article does not pick itself', () => {
  assert.equal(ask('CUR-02', content, { picks: [{ ...pick, url: '/world/harbour-opens' }] }).length, 1)
  assert.deepEqual(ask('CUR-02', content, { picks: [pick] }), [])
})

test('“Read also” with stories under it is no empty promise', () => {
  assert.deepEqual(ask('CUR-01', story('The end.\n\n## Read also\n\n- [Two cranes](https://www.norrvik.se/cranes)')), [])
})

test('CUR-06: a text leads to stories of ours that are public', () => {
  const text = story('The harbour got [two cranes](article:cranes).')
  assert.deepEqual(ask('CUR-06', text, { linked: { cranes: { headline: 'Two cranes', isPublic: true } } }), [])
  assert.match(
    ask('CUR-06', text, { linked: { cranes: { headline: 'Two cranes', isPublic: false } } })[0]?.message ?? '',
    /Two cranes/,
  )
  assert.match(ask('CUR-06', text, { linked: {} })[0]?.message ?? '', /gone/)
})
