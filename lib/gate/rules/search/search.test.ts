import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, story, testPairs } from '../testing.ts'

testPairs('search')

test('SEO-03: two articles of one headline', () => {
  const others = (headline: string) => ({ others: [{ headline, publishedAt: 0 }] })
  assert.equal(ask('SEO-03', story('Open.'), others('Norrvik opens its harbour')).length, 1)
  assert.deepEqual(ask('SEO-03', story('Open.'), others('Bakery closes')), [])
})

test('SEO-05: a lead picture that is wide enough', () => {
  const lead = { mediaId: 'm1', alt: 'A quay.' }
  const pictures = (width: number) => ({ pictures: { m1: { width, credit: '', licence: '', isMachineMade: false } } })
  assert.equal(ask('SEO-05', story('Open.', { lead }), pictures(800)).length, 1)
  assert.deepEqual(ask('SEO-05', story('Open.', { lead }), pictures(1600)), [])
})

test('SEO-02: an address that moved leaves a redirect', () => {
  const address = (hasRedirect: boolean) => ({ address: { isTaken: false, liveSlug: 'old-address', hasRedirect } })
  assert.equal(ask('SEO-02', story('Open.', { slug: 'new-address' }), address(false)).length, 1)
  assert.deepEqual(ask('SEO-02', story('Open.', { slug: 'new-address' }), address(true)), [])
})
