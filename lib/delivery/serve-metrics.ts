import { createServer, type Server } from 'node:http'
import type { FrontMetrics } from './metrics.ts'

/** Serves the figures on a port of their own, on loopback only. */
export function serveMetrics(metrics: FrontMetrics, port: number): Server {
  const server = createServer(async (_request, response) => {
    const text = await metrics.text()
    response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8', 'Cache-Control': 'no-store' }).end(text)
  })
  return server.listen(port, '127.0.0.1')
}
