import { createServer, type Server } from 'node:http'
import { log } from '../log.ts'
import type { FrontMetrics } from './metrics.ts'

/** Serves the figures on a port of their own, on loopback only. */
export function serveMetrics(metrics: FrontMetrics, port: number): Server {
  const headers = { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8', 'Cache-Control': 'no-store' }
  const server = createServer((_request, response) => {
    metrics.text().then(
      (text) => response.writeHead(200, headers).end(text),
      // A database that cannot be read must not end the front.
      (error: Error) => response.writeHead(500, headers).end(`# ${error.message}\n`),
    )
  })
  // Readers are served without figures too.
  server.on('error', (error) => log.error({ err: error }, 'figures are not served'))
  return server.listen(port, '127.0.0.1')
}
