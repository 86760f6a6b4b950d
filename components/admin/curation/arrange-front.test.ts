import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { curationLimits } from '#lib/curation/limits.ts'
import { frontArrangement } from '#lib/curation/schema.ts'
import {
  couldGo,
  fillFront,
  moveInFront,
  newestLeads,
  orderOfFront,
  putAt,
  putBackOnFront,
  putBeside,
  putFirst,
  takeOffFront,
} from './arrange-front.ts'

const front = { lead: 'flood', slots: ['ferry', 'bridge'] }
const full = { lead: 'flood', slots: Array.from({ length: curationLimits.slots }, (_, at) => `s-${at}`) }

test('a story that is added stands first beside the lead', () => {
  assert.deepEqual(putBeside(front, 'tram').arrangement, { lead: 'flood', slots: ['tram', 'ferry', 'bridge'] })
  assert.deepEqual(putBeside(front, 'bridge').arrangement, { lead: 'flood', slots: ['bridge', 'ferry'] })
})

test('a new lead puts the one before first beside it', () => {
  assert.deepEqual(putFirst(front, 'bridge').arrangement, { lead: 'bridge', slots: ['flood', 'ferry'] })
  assert.deepEqual(putFirst({ lead: null, slots: ['ferry'] }, 'ferry').arrangement, { lead: 'ferry', slots: [] })
})

test('a full front names the story that drops off its end', () => {
  const last = full.slots.at(-1)
  assert.equal(putBeside(full, 'tram').dropped, last)
  assert.equal(putFirst(full, 'tram').dropped, last)
  assert.equal(putFirst(full, 's-3').dropped, undefined)
  assert.equal(putBeside(full, 's-3').dropped, undefined)
})

test('whatever comes first in the order leads', () => {
  assert.deepEqual(moveInFront(front, 2, 0), { lead: 'bridge', slots: ['flood', 'ferry'] })
  assert.deepEqual(moveInFront(front, 0, 1), { lead: 'ferry', slots: ['flood', 'bridge'] })
  assert.deepEqual(moveInFront({ lead: null, slots: ['ferry', 'bridge'] }, 2, 0), { lead: 'bridge', slots: ['ferry'] })
  assert.deepEqual(moveInFront({ lead: null, slots: ['ferry', 'bridge'] }, 1, 2), { lead: null, slots: ['bridge', 'ferry'] })
})

test('without its lead the front leads with the newest, and the others stay', () => {
  assert.deepEqual(takeOffFront(front, 'flood'), { lead: null, slots: ['ferry', 'bridge'] })
  assert.equal(orderOfFront({ lead: null, slots: ['ferry'] })[0], newestLeads)
})

test('what was taken off goes back to where readers see it', () => {
  assert.deepEqual(putBackOnFront(takeOffFront(front, 'flood'), 'flood', front).arrangement, front)
  assert.deepEqual(putBackOnFront(takeOffFront(front, 'ferry'), 'ferry', front).arrangement, front)
})

test('a story that is dragged to a place stands there, and the others move down', () => {
  assert.deepEqual(putAt(front, 'tram', 2).arrangement, { lead: 'flood', slots: ['ferry', 'tram', 'bridge'] })
  assert.deepEqual(putAt(front, 'tram', 3).arrangement, { lead: 'flood', slots: ['ferry', 'bridge', 'tram'] })
  assert.deepEqual(putAt(front, 'tram', 0).arrangement, { lead: 'tram', slots: ['flood', 'ferry', 'bridge'] })
  assert.deepEqual(putAt(front, 'flood', 1).arrangement, { lead: null, slots: ['flood', 'ferry', 'bridge'] })
  assert.deepEqual(putAt(front, 'bridge', 1).arrangement, { lead: 'flood', slots: ['bridge', 'ferry'] })
})

test('where a front is full, each story that would make room can be chosen, and no other', () => {
  assert.deepEqual(
    couldGo(full, (now) => putAt(now, 'tram', 3)),
    full.slots,
  )
  assert.deepEqual(
    couldGo(full, (now) => putFirst(now, 'tram')),
    ['flood', ...full.slots],
  )
  const room = putAt(takeOffFront(full, 's-0'), 'tram', 3)
  assert.deepEqual([room.dropped, room.arrangement.slots.indexOf('tram')], [undefined, 2])
})

test('whatever an editor does in whatever order, no story stands twice and no list is too long', () => {
  const id = fc.integer({ min: 0, max: 20 }).map((at) => `s-${at}`)
  const place = fc.integer({ min: 0, max: 14 })
  const step = fc.oneof(
    fc.record({ put: fc.constantFrom(putBeside, putFirst), id }),
    fc.record({ id }),
    fc.record({ from: place, to: place }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let now: Parameters<typeof putBeside>[0] = { lead: null, slots: [] }
      for (const each of steps) {
        if ('put' in each) now = each.put(now, each.id).arrangement
        else if ('id' in each) now = takeOffFront(now, each.id)
        else now = moveInFront(now, each.from, each.to)
        frontArrangement.parse(now)
      }
    }),
  )
})

test('a template fills with the newest that stand nowhere yet, and cuts from the end', () => {
  const newest = ['n1', 'n2', 'n3', 'n4']
  assert.deepEqual(fillFront({ lead: 'n1', slots: ['n3'] }, newest, 3), { lead: 'n1', slots: ['n3', 'n2', 'n4'] })
  assert.deepEqual(fillFront({ lead: null, slots: [] }, newest, 2), { lead: null, slots: ['n2', 'n3'] })
  assert.deepEqual(fillFront({ lead: 'a', slots: ['b', 'c', 'd'] }, newest, 2), { lead: 'a', slots: ['b', 'c'] })
})
