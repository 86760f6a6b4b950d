import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isWellEncoded } from './is-well-encoded.ts'
import { readerKey } from './reader-key.ts'

const table: [url: string, key: string][] = [
  ['/', '/'],
  ['/world/flood', '/world/flood'],
  ['/world/flood?', '/world/flood'],
  ['/world/flood?utm_source=x&fbclid=y', '/world/flood'],
  ['/world/flood?q=river&page=2', '/world/flood'],
  ['/search?q=river&page=2', '/search?q=river&page=2'],
  ['/search?page=2&x=1&q=river', '/search?q=river&page=2'],
  ['/search?q=', '/search'],
  ['/search?q=a&q=b', '/search?q=a'],
  ['/search?q=a+b', '/search?q=a+b'],
  ['/search?q=a%20b', '/search?q=a+b'],
  ['/search?q=%F6', '/search?q=%EF%BF%BD'],
  ['/search?after=abc', '/search'],
  ['/latest?after=abc&page=3', '/latest?after=abc'],
  ['/latest?__proto__=1&constructor=2&_rsc=3', '/latest'],
  ['/latest?after=a?b', '/latest?after=a%3Fb'],
]

test('an address has one form, with the parameters that its page knows', () => {
  for (const [url, key] of table) assert.equal(readerKey(url), key, url)
})

test('a key is its own key, and keeps the path', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.string(), (path, query) => {
      const url = `${path || '/'}?${query}`
      const key = readerKey(url)
      assert.equal(readerKey(key), key)
      assert.ok(key.startsWith((path || '/').split('?')[0] ?? '/'))
    }),
  )
})

test('an address whose percent signs stand for nothing is none; what follows the question mark may be anything', () => {
  for (const url of [
    '/',
    '/world/flood',
    '/.well-known/x',
    '/a..b/c.',
    '/x?y=/../z',
    '/%C3%A9',
    '/a%20b',
    '/a?%',
    '/a?x=%zz',
    '/a%2Fb?%E0%A4%A',
  ])
    assert.equal(isWellEncoded(url), true, url)
  for (const url of [
    '/science/../admin',
    '/./science',
    '/a/%2E%2e/b',
    '/a/..?x',
    '/..',
    '/a%5Cb',
    '/%',
    '/%zz',
    '/%F6',
    '/a%',
    '/%E0%A4%A',
    '/%C3?x',
    '/%00%',
    '/%ED%A0%80',
  ])
    assert.equal(isWellEncoded(url), false, url)
})
