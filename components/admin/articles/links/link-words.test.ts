import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LinkView } from '#lib/links/desk-queries.ts'
import { linkWords } from './link-words.ts'

const at = Date.UTC(2026, 4, 2)
const link: LinkView = {
  ...{ url: 'https://gazette.se/flood', state: 'alive', strikes: 0, checkedAt: at, seenAliveAt: at, movedTo: null, title: '' },
  ...{ archived: null, opened: null },
}
const said = (more: Partial<LinkView>) => linkWords({ ...link, ...more }, 'UTC')

test('what was never seen is not called dead, and what an editor opened says who', () => {
  assert.equal(said({}), 'There on 2 May 2026.')
  assert.equal(
    said({ state: 'unverified', seenAliveAt: null, archived: false }),
    'Never verified: not there on 2 May 2026, and never seen before. No archive has a copy.',
  )
  assert.equal(said({ state: 'dead' }), 'Died since we saw it. Seen last on 2 May 2026.')
  assert.equal(said({ strikes: 2 }), 'Not there on 2 May 2026: 2 of 3 failures in a row. Seen last on 2 May 2026.')
  assert.equal(said({ opened: { by: 'Vera Lund', at } }), 'Vera Lund opened it on 2 May 2026.')
  assert.equal(said({ state: 'new', checkedAt: null }), 'Not looked at yet.')
})
