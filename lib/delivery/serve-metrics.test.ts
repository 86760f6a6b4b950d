import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { frontMetrics } from './metrics.ts'
import { serveMetrics } from './serve-metrics.ts'

const portOf = (server: ReturnType<typeof serveMetrics>) => (server.address() as AddressInfo).port

test('figures are served on loopback, and a figure that cannot be read fails only its own answer', async () => {
  const metrics = frontMetrics()
  let isBroken = false
  metrics.watch({
    size: () => ({ bytes: 7, pages: 1 }),
    freshness: {
      catchUp: () => {
        if (isBroken) throw new Error('The database cannot be read.')
        return 1
      },
    },
  })
  const server = serveMetrics(metrics, 0)
  await once(server, 'listening')
  const ask = () => fetch(`http://127.0.0.1:${portOf(server)}/metrics`)
  assert.match(await (await ask()).text(), /colophon_store_bytes 7/)
  isBroken = true
  assert.equal((await ask()).status, 500)
  isBroken = false
  assert.equal((await ask()).status, 200)
  server.close()
})
