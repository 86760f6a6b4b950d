import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chooseEncoding, encode, encodeBest, finish } from './finish.ts'

const table: [accept: string | undefined, chosen: 'br' | 'gzip' | 'identity'][] = [
  [undefined, 'identity'],
  ['', 'identity'],
  ['identity', 'identity'],
  ['*', 'identity'],
  ['br', 'br'],
  ['BR', 'br'],
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip,deflate,br', 'br'],
  ['br;q=0.1, gzip;q=1', 'br'],
  ['br; q=1.0', 'br'],
  ['br ; q=0.001', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.0, gzip', 'gzip'],
  ['br;q=0.000,gzip;q=0.5', 'gzip'],
  ['gzip, br; q=0', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['gzip;q=0', 'identity'],
  ['gzip;q=0, *', 'identity'],
  ['deflate', 'identity'],
  ['not-br', 'identity'],
  ['br-x, gzipped', 'identity'],
  ['brotli', 'identity'],
]

test('what a client takes is what it gets', () => {
  for (const [accept, chosen] of table) assert.equal(chooseEncoding(accept), chosen, accept)
})

test('any header is answered, quickly', () => {
  fc.assert(fc.property(fc.string(), (accept) => ['br', 'gzip', 'identity'].includes(chooseEncoding(accept))))
  const started = performance.now()
  for (const piece of ['br;q=0', 'gzip ; q=', ' ', ',', 'br;q=0.0']) chooseEncoding(piece.repeat(16_384 / piece.length))
  assert.ok(performance.now() - started < 200)
})

test('a page is pressed once in each form, smaller when there is time', async () => {
  const page = finish(Buffer.from('The river rose by 2.1 metres on 1 May 2026. '.repeat(500)))
  const quick = await encode(page, 'br')
  assert.equal(await encode(page, 'br'), quick)
  await encodeBest(page)
  assert.ok((await encode(page, 'br')).length <= quick.length)
  assert.equal(page.gzip, undefined)
})
