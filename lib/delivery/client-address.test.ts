import assert from 'node:assert/strict'
import type { IncomingMessage } from 'node:http'
import { test } from 'node:test'
import { clientAddress } from './client-address.ts'

const from = (said: string | undefined, peer: string | undefined = '10.0.0.9') =>
  ({
    socket: { remoteAddress: peer },
    headers: said === undefined ? {} : { 'x-forwarded-for': said },
  }) as unknown as IncomingMessage

const table: [said: string | undefined, hops: number, address: string][] = [
  ['6.6.6.6', 0, '10.0.0.9'],
  [undefined, 0, '10.0.0.9'],
  ['1.1.1.1', 1, '1.1.1.1'],
  // What stands before the last of ours was written by whoever asked.
  ['6.6.6.6, 1.1.1.1', 1, '1.1.1.1'],
  ['6.6.6.6, 1.1.1.1, 2.2.2.2', 2, '1.1.1.1'],
  ['6.6.6.6,1.1.1.1 ,2.2.2.2 ', 2, '1.1.1.1'],
  // Fewer than there should be: somebody came round a proxy.
  ['2.2.2.2', 2, '10.0.0.9'],
  ['', 1, '10.0.0.9'],
  [undefined, 1, '10.0.0.9'],
  ['6.6.6.6, ', 1, '10.0.0.9'],
]

test('an address is believed from as many proxies as there are, and from nobody else', () => {
  for (const [said, hops, address] of table) assert.equal(clientAddress(from(said), hops), address, `${said} over ${hops}`)
})

test('a connection that is gone has no address', () => {
  assert.equal(clientAddress({ socket: {}, headers: {} } as unknown as IncomingMessage, 0), 'unknown')
})
