import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Dispatcher, Pool } from 'undici'
import { lostHeader } from '../addresses/lost-header.ts'
import { type BodyLimit, boundedBody, hasBody } from './bounded-body.ts'
import { hearOut } from './break-off.ts'
import { clientAddress } from './client-address.ts'
import { requestHeader } from './request-header.ts'
import { shownAtHeader } from './shown-at-header.ts'
import type { Visit } from './watch-requests.ts'
import { isPartForm, wholeForm } from './whole-form.ts'

interface Options {
  pool: Pool
  site: URL
  hops: number
  /** The page of readers that says that there is none, and that of the desk. */
  missingAddress: string
  deskMissingAddress: string
}

/** A page of readers that stands for the renderer's answer. */
export interface Instead {
  address: string
  status: number
}

// What holds between two neighbours only (RFC 9110, 7.6.1), what we say ourselves, and what would steer the framework.
const between = /^(?:connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect)$/
const ours = /^(?:forwarded|x-forwarded-.*|x-real-ip|x-middleware-.*|x-invoke-.*|x-matched-path|x-colophon-.*)$/

/**
 * Hands a request of the desk to the renderer, and its answer back, as it comes. A page that is missing is answered with
 * the desk's own page about it: the renderer's has no words without scripts.
 * @returns what is to be answered with instead, where nothing was answered yet: the page that says that there is none, or
 * the one that shows a refused form again
 */
export function passThrough({ pool, site, hops, missingAddress, deskMissingAddress }: Options) {
  return async (response: ServerResponse, limit: BodyLimit, visit: Visit): Promise<Instead | null> => {
    const { request } = visit
    visit.cache = 'pass'
    const abort = new AbortController()
    response.once('close', () => abort.abort())
    const body = isPartForm(request, visit.url)
      ? await wholeForm(request, limit)
      : hasBody(request)
        ? boundedBody(request, limit)
        : null
    const ask = (path: string, more: Record<string, string> = {}) =>
      pool.request({
        path,
        method: (request.method ?? 'GET') as 'GET',
        headers: {
          ...passedOn(request.headers),
          'x-forwarded-for': clientAddress(request, hops),
          'x-forwarded-host': site.host,
          'x-forwarded-proto': site.protocol.slice(0, -1),
          [requestHeader]: visit.id,
          ...more,
        },
        body,
        signal: abort.signal,
      })
    let answer = await ask(visit.url)
    const { statusCode } = answer
    const shownAt = answer.headers[shownAtHeader]
    if (typeof shownAt === 'string') {
      await answer.body.dump()
      return { address: shownAt, status: statusCode }
    }
    if (isMissingPage(visit, answer)) {
      await answer.body.dump()
      if (!visit.url.startsWith('/admin')) return { address: missingAddress, status: 404 }
      answer = await ask(deskMissingAddress, { [lostHeader]: 'address' })
    }
    // What the renderer does not say of itself is not for anybody to keep.
    response.setHeader('Cache-Control', 'private, no-store')
    for (const [name, value] of Object.entries(answer.headers)) {
      if (value !== undefined && !between.test(name) && name !== 'colophon-tags') response.setHeader(name, value)
    }
    // It may answer before it has heard all: then nothing more is taken on this connection.
    const isEarly = hasBody(request) && !request.complete
    if (isEarly) response.setHeader('Connection', 'close')
    response.writeHead(statusCode)
    await pipeline(answer.body, response, { end: !isEarly })
    if (isEarly) hearOut(request, () => response.end())
    return null
  }
}

function isMissingPage({ url, request }: Visit, { statusCode, headers }: Dispatcher.ResponseData): boolean {
  const isPage = !url.startsWith('/api') && String(headers['content-type']).startsWith('text/html')
  return statusCode === 404 && isPage && !hasBody(request) && request.headers.rsc === undefined
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
