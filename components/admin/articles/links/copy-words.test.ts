import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CopyView } from '#lib/archives/desk-queries.ts'
import { copyWords } from './copy-words.ts'

const at = Date.UTC(2026, 4, 2, 12)
const copy: CopyView = {
  ...{ url: 'https://gazette.se/flood', state: 'waiting', tries: 0, why: '', dueAt: at, copy: '', savedAt: null, by: null },
}
const said = (more: Partial<CopyView>) => copyWords({ ...copy, ...more }, 'UTC')

test('the desk says how far a copy is, and why there is none', () => {
  assert.equal(said({ by: 'Vera Lund' }), 'Waiting for the archive, asked for by Vera Lund.')
  assert.equal(said({ state: 'working' }), 'The archive is making a copy.')
  assert.equal(said({ state: 'saved', savedAt: at }), 'Saved to the archive on 2 May 2026.')
  assert.equal(
    said({ tries: 2, why: 'The archive does not take our keys.' }),
    'Not saved to the archive yet: 2 of 8 tries failed. The archive does not take our keys. Next try on 2 May 2026 at 12:00 UTC.',
  )
  assert.equal(
    said({ state: 'failed', dueAt: null, why: 'This site does not let the archive in.' }),
    'Not saved to the archive. This site does not let the archive in.',
  )
})
