import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whatChanges } from './what-changes.ts'

const changing = {
  ...{ from: '/world/harbour-reopens', to: '/world/harbour-reopens', atTop: false, feeds: 3, zone: 'Europe/Berlin', when: null },
}

test('it is said what becomes of a live story, and what readers are told', () => {
  assert.equal(
    whatChanges({ ...changing, kind: 'typographic' }),
    'Changes /world/harbour-reopens at once. Readers are told nothing; it is in the history.',
  )
  assert.equal(
    whatChanges({ ...changing, kind: 'update', when: { at: '2026-05-03T09:00' } }),
    'Changes /world/harbour-reopens on 3 May 2026 at 09:00 CEST (Europe/Berlin). Readers see “Updated” with your sentence, and 3 feeds carry the new text.',
  )
  assert.match(whatChanges({ ...changing, kind: 'withdrawal' }), /^\/world\/harbour-reopens answers at once/)
})

test('a note stands where its class puts it', () => {
  assert.match(whatChanges({ ...changing, kind: 'clarification', atTop: true }), /below the text/)
  assert.match(whatChanges({ ...changing, kind: 'correction', atTop: true }), /above the text/)
  assert.match(whatChanges({ ...changing, kind: 'correction' }), /below the text/)
  assert.match(whatChanges({ ...changing, kind: 'editors-note' }), /above the text/)
})

test('a story that moves leads from its old address', () => {
  assert.match(whatChanges({ ...changing, kind: 'update', to: '/science/harbour' }), /moves to \/science\/harbour/)
})
