import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Pool } from 'undici'
import { type BodyLimit, boundedBody, hasBody } from './bounded-body.ts'
import { clientAddress } from './client-address.ts'

interface Options {
  pool: Pool
  site: URL
  hops: number
  /** What every answer carries where the renderer did not say otherwise. */
  always: Record<string, string>
}

// What holds between two neighbours only (RFC 9110, 7.6.1), what we say ourselves, and what would steer the framework.
const between = /^(?:connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect)$/
const ours = /^(?:forwarded|x-forwarded-.*|x-real-ip|x-middleware-.*|x-invoke-.*|x-matched-path|x-colophon-.*)$/

/** Hands a request of the desk to the renderer, and its answer back, as it comes. */
export function passThrough({ pool, site, hops, always }: Options) {
  return async (request: IncomingMessage, response: ServerResponse, limit: BodyLimit): Promise<void> => {
    const abort = new AbortController()
    response.once('close', () => abort.abort())
    const answer = await pool.request({
      path: request.url ?? '/',
      method: (request.method ?? 'GET') as 'GET',
      headers: {
        ...passedOn(request.headers),
        'x-forwarded-for': clientAddress(request, hops),
        'x-forwarded-host': site.host,
        'x-forwarded-proto': site.protocol.slice(0, -1),
      },
      body: hasBody(request) ? boundedBody(request, limit) : null,
      signal: abort.signal,
    })
    for (const [name, value] of Object.entries(always)) response.setHeader(name, value)
    for (const [name, value] of Object.entries(answer.headers)) {
      if (value !== undefined && !between.test(name) && name !== 'colophon-tags') response.setHeader(name, value)
    }
    response.writeHead(answer.statusCode)
    await pipeline(answer.body, response)
  }
}

function passedOn(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const named = (headers.connection ?? '').toLowerCase().split(/[\s,]+/)
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !between.test(name) && !ours.test(name) && !isDropped(name, named)),
  )
}

// A neighbour may name more headers that are for the next one only; not those that say what the request is.
function isDropped(name: string, named: string[]): boolean {
  return named.includes(name) && !['host', 'cookie', 'origin', 'content-length', 'content-type', 'authorization'].includes(name)
}
