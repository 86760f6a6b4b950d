import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentHash } from '../../../articles/canonical.ts'
import { ask, story, testPairs } from '../testing.ts'

testPairs('structure')

test('STR-09 and STR-10: a date, a kind and a name', () => {
  const text = story('The harbour is open.')
  const missing = { hasKind: false, publishedAt: null, bylines: [] }
  assert.deepEqual([ask('STR-09', text, missing).length, ask('STR-10', text, missing).length], [2, 1])
  const there = { hasKind: true, publishedAt: 1, bylines: ['Mira Sand'] }
  assert.deepEqual([...ask('STR-09', text, there), ...ask('STR-10', text, there)], [])
  assert.equal(ask('STR-10', text, { bylines: ['admin'] }).length, 1)
  assert.deepEqual(ask('STR-10', text, { bylines: [], site: { noBylines: 'The house signs as one.' } }), [])
})

test('a site may allow what no person has reviewed', () => {
  const text = story('The harbour is open.', { provenance: { grade: 'ai_unreviewed' } })
  assert.equal(ask('STR-12', text)[0]?.severity, 'E!')
  assert.deepEqual(ask('STR-12', text, { site: { allowUnreviewedAi: true } }), [])
})

test('a picture made by a machine says so', () => {
  const lead = { mediaId: 'm1', alt: 'A grey quay.', caption: 'The quay.', credit: 'Norrvik', licence: 'CC BY' }
  const pictures = { m1: { width: 1600, credit: '', licence: '', isMachineMade: true } }
  assert.equal(ask('STR-05', story('Open.', { lead }), { pictures }).length, 1)
  assert.deepEqual(ask('STR-05', story('Open.', { lead: { ...lead, credit: 'Generated with AI' } }), { pictures }), [])
})

test('what a machine made goes out with a review of exactly this text', () => {
  const made = story('Open.', {
    provenance: { grade: 'ai_drafted_reviewed', basedOn: [], tool: '', reviewedBy: 'p-mira', note: '' },
  })
  assert.match(ask('STR-12', made, { review: { hash: '' } })[0]?.message ?? '', /No review of this text/)
  assert.match(ask('STR-12', made, { review: { hash: 'f'.repeat(64) } })[0]?.message ?? '', /of an earlier text/)
  assert.deepEqual(ask('STR-12', made, { review: { hash: contentHash(made) } }), [])
  // Where nobody can know of a review, as on the command line, the name is enough.
  assert.deepEqual(ask('STR-12', made), [])
})
