import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before } from 'node:test'
import { operatorsOwn } from '../outbound/reach.ts'
import { newMemory, openWeb, type Web } from '../outbound/web.ts'

/** A machine of the test that plays the public web: every name leads to it. Only tests may open the web so. */
export function playTheWeb(): {
  url: (path: string, host?: string) => string
  open: () => Web
  set answer(listener: RequestListener)
} {
  let server: Server
  let answer: RequestListener = (_request, response) => response.end()
  before(async () => {
    server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: (path, host = 'gazette.se') => `http://${host}:${(server.address() as AddressInfo).port}${path}`,
    open: () =>
      openWeb(
        { name: 'The Norrvik Gazette', origin: 'https://news.norrvik.se' },
        { reach: operatorsOwn, resolve: async () => [{ address: '127.0.0.1', family: 4 }] },
        newMemory(0),
      ),
    set answer(listener: RequestListener) {
      answer = listener
    },
  }
}
