import assert from 'node:assert/strict'
import { test } from 'node:test'
import { frontDifferences, latestDifferences } from './differences.ts'

const front = { lead: 'flood', slots: ['ferry', 'bridge', 'tram'] }
const notesOf = (staged: typeof front | { lead: null; slots: string[] }) =>
  Object.fromEntries(frontDifferences(front, staged).notes)

test('what stands as readers see it differs in nothing', () => {
  assert.deepEqual(frontDifferences(front, structuredClone(front)), { notes: new Map(), gone: [], count: 0 })
})

test('one story that comes in does not make all others look moved', () => {
  assert.deepEqual(notesOf({ lead: 'flood', slots: ['zoo', 'ferry', 'bridge', 'tram'] }), { zoo: 'New here' })
  assert.deepEqual(notesOf({ lead: 'zoo', slots: ['flood', 'ferry', 'bridge', 'tram'] }), {
    zoo: 'New here',
    flood: 'Was the lead',
  })
})

test('one story that moved says from where', () => {
  assert.deepEqual(notesOf({ lead: 'flood', slots: ['tram', 'ferry', 'bridge'] }), { tram: 'Was at 3' })
  assert.deepEqual(notesOf({ lead: 'bridge', slots: ['flood', 'ferry', 'tram'] }), { bridge: 'New lead', flood: 'Was the lead' })
})

test('what was taken off is named, the lead too', () => {
  const { gone, count, notes } = frontDifferences(front, { lead: null, slots: ['ferry', 'bridge'] })
  assert.deepEqual([gone, count, notes.size], [['flood', 'tram'], 2, 0])
})

test('in “Latest” pins and hidden stories differ each in their way', () => {
  const live = { pins: ['a', 'b', 'c'], hidden: ['x', 'y'] }
  const { notes, gone, count } = latestDifferences(live, { pins: ['x', 'c', 'a', 'd'], hidden: ['b'] })
  assert.deepEqual(Object.fromEntries(notes), { x: 'Newly pinned', c: 'Was at 3', d: 'Newly pinned', b: 'Newly hidden' })
  assert.deepEqual([gone, count], [['y'], 5])
})
