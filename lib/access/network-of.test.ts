import assert from 'node:assert/strict'
import { test } from 'node:test'
import { networkOf } from './network-of.ts'

test('a log names the network of whoever tried, and nobody in it', () => {
  assert.equal(networkOf('203.0.113.77'), '203.0.113.0/24')
  assert.equal(networkOf('::ffff:203.0.113.77'), '203.0.113.0/24')
  assert.equal(networkOf('2001:DB8:12:34:56:78:9a:bc'), '2001:db8:12::/48')
  assert.equal(networkOf('2001:db8::7'), '2001:db8:0::/48')
  assert.equal(networkOf('::1'), '0:0:0::/48')
})

test('what is no address is not written down', () => {
  for (const said of ['', 'unknown', 'evil\n{"level":60}', '1.2.3', '999.1.1.1']) assert.equal(networkOf(said), 'unknown')
})
