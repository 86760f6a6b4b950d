import assert from 'node:assert/strict'
import { test } from 'node:test'
import { soon } from '#components/ui/when.ts'
import { whereItGoes } from './where-it-goes.ts'

const going = {
  content: { sectionId: 's-world', topics: ['t-floods'], bylines: [] },
  slug: 'harbour-reopens',
  sections: [{ id: 's-world', name: 'World', slug: 'world' }],
  zone: 'Europe/Berlin',
  front: null,
}

test('it is said where and when a story goes, before it does', () => {
  assert.equal(
    whereItGoes({ ...going, when: { at: '2026-05-03T09:00' } }),
    'Goes to /world/harbour-reopens on 3 May 2026 at 09:00 CEST (Europe/Berlin), to the latest on the front page, to World and to 3 feeds.',
  )
  assert.match(whereItGoes({ ...going, when: null, front: 'lead' }), /to the front page as its lead, to World/)
  assert.match(whereItGoes({ ...going, when: null }), /^Goes to \/world\/harbour-reopens at once, /)
})

test('of a time that comes twice, the one that is meant is said; of one that never comes, that it is to be chosen', () => {
  const at = (when: { at: string; which?: 'first' | 'second' }) => whereItGoes({ ...going, when })
  assert.match(at({ at: '2026-10-25T02:30', which: 'second' }), /02:30 CET/)
  assert.match(at({ at: '2026-10-25T02:30', which: 'first' }), /02:30 CEST/)
  assert.match(at({ at: '2027-03-28T02:30' }), /still to be chosen/)
})

test('a time to begin from is the next full hour by the newsroom’s clocks', () => {
  assert.deepEqual(soon(Date.parse('2026-05-02T12:20:00Z'), 'Europe/Berlin'), { at: '2026-05-02T15:00' })
})
