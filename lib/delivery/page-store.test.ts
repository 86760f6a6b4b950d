import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Page } from './page.ts'
import { pageStore } from './page-store.ts'

const page = (bytes: number, tags: string[] = ['site'], status = 200): Page => ({
  ...{ pieces: [Buffer.alloc(bytes)], hasSlots: false, headers: {}, styles: [], scripts: [], frames: [], asOf: 0 },
  tags,
  status,
})
const megabyte = 1_048_576
const finished = (bytes: number) => ({
  ...{ identity: Buffer.alloc(bytes), etag: 'W/"x"', partsVersion: 0, heads: {}, headers: {}, isNamed: true, isLedOn: true },
  br: Buffer.alloc(bytes / 4),
})

test('whatever is put, pressed, expired or purged, the bytes stay within their bound, and are counted right', () => {
  const bound = 4 * megabyte
  const strays = megabyte
  const step = fc.record({
    act: fc.constantFrom('put', 'put', 'put', 'press', 'expire', 'purge', 'get'),
    key: fc.integer({ min: 0, max: 60 }).map((number) => (number % 3 ? `/world/${number}` : `/search?q=${number}`)),
    bytes: fc.integer({ min: 0, max: 2 * megabyte }),
    tag: fc.constantFrom('a', 'b', 'c', 'site'),
    status: fc.constantFrom(200, 200, 200, 404),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const store = pageStore(bound)
      for (const { act, key, bytes, tag, status } of steps) {
        if (act === 'put') store.put(key, page(bytes, [tag, 'site'], status))
        if (act === 'expire' || act === 'purge') store[act](tag)
        const kept = store.get(key)
        if (kept && act === 'press') {
          kept.finished = finished(bytes)
          store.weigh(kept)
        }
        assert.ok(store.size().bytes <= bound + strays, `${store.size().bytes}`)
      }
      store.purge('site')
      assert.deepEqual(store.size(), { bytes: 0, pages: 0 })
    }),
    { numRuns: 60 },
  )
})

test('what was asked for longest ago goes first', () => {
  let evicted = 0
  const store = pageStore(4 * megabyte, () => {
    evicted += 1
  })
  for (const name of ['a', 'b', 'c', 'd']) store.put(`/${name}`, page(1_000_000))
  store.get('/a')
  store.put('/e', page(1_000_000))
  assert.deepEqual([Boolean(store.get('/a')), Boolean(store.get('/b')), evicted], [true, false, 1])
})

test('made-up addresses push no page out, however many and however long they are', () => {
  const store = pageStore(16 * megabyte)
  store.put('/world/flood', page(100_000))
  for (let index = 0; index < 5_000; index += 1) {
    const path = `/${String(index).padEnd(8_000, 'x')}`
    store.put(path, page(500, [`address:${path}`], 404))
    if (index % 10 === 0) store.put(`/search?q=${index}`, page(20_000))
  }
  assert.ok(store.get('/world/flood'))
  // A name of eight thousand letters counts as what it takes.
  assert.ok(store.size().pages < 40, `${store.size().pages}`)
})

test('a page larger than a quarter of the store is shown and not kept, nor remembered by its tags', () => {
  const store = pageStore(4 * megabyte)
  const kept = store.put('/big', page(3 * megabyte, ['big']))
  assert.equal(store.get('/big'), undefined)
  store.expire('big')
  assert.equal(kept.isStale, false, 'it is in no list by which it could be found')
})

test('a page that grew too large by its forms is let go of', () => {
  const store = pageStore(4 * megabyte)
  const kept = store.put('/grown', page(600_000, ['grown']))
  kept.finished = finished(900_000)
  store.weigh(kept)
  assert.equal(store.get('/grown'), undefined)
  assert.equal(store.size().bytes, 0)
})

test('a page that took another’s place is not made stale by what only the old one rested on', () => {
  const store = pageStore(4 * megabyte)
  store.put('/world', page(10, ['old']))
  const kept = store.put('/world', page(10, ['new']))
  store.expire('old')
  assert.equal(kept.isStale, false)
  store.expire('new')
  assert.equal(kept.isStale, true)
})

test('an address that was missing and is live now is kept once', () => {
  const store = pageStore(4 * megabyte)
  store.put('/world/bridge', page(10, ['x'], 404))
  store.put('/world/bridge', page(20, ['x'], 200))
  assert.equal(store.size().pages, 1)
  assert.equal(store.get('/world/bridge')?.page.status, 200)
})
