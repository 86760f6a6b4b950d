import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { pageAnswerer } from './answer-page.ts'
import { BodyRefused, bodyLimit, hasBody } from './bounded-body.ts'
import { breakOff } from './break-off.ts'
import { failurePage } from './failure-page.ts'
import { files } from './files.ts'
import { isWellEncoded } from './is-well-encoded.ts'
import { watchLag } from './lag.ts'
import type { FrontMetrics } from './metrics.ts'
import { passThrough } from './pass-through.ts'
import { pictures } from './pictures.ts'
import { readerKey } from './reader-key.ts'
import { readerPages } from './reader-pages.ts'
import type { Renderer } from './renderer.ts'
import { routeClass } from './route-class.ts'
import { scripts } from './scripts.ts'
import { pagePolicy, securityHeaders } from './security-headers.ts'
import { styleSheets } from './style-sheets.ts'

export interface FrontOptions {
  renderer: Renderer
  metrics: FrontMetrics
  site: URL
  /** Proxies in front of us that may be believed. */
  hops: number
  /** The project's folder, with what was built. */
  root: string
  storeBytes: number
  partsAddress: string
  missingAddress: string
  mediaFolder: string
  isPublicPicture: (file: string, width: number) => Promise<boolean>
  /** Called for each page that a reader was shown. */
  onView: (path: string, request: IncomingMessage) => void
  onError: (error: unknown, id: string) => void
  /** Whether a cache in front of us is told of each change, and may keep pages for longer. */
  isCacheTold: () => boolean
  /** How long headers, and what comes after them, may take. */
  patience?: { headersMs: number; bodyMs: number }
}

const usualPatience = { headersMs: 10_000, bodyMs: 30_000 }

const longestAddress = 8_192
const longestLagMs = 200

/** The front: what the world talks to. It answers from memory, and asks the renderer for what is not there. */
export function createFront(options: FrontOptions): Server {
  const { renderer, metrics, site, hops, root, onView } = options
  const always = securityHeaders(site.protocol === 'https:')
  const pages = readerPages({ ...options, assets: { sheetAt: styleSheets(root), scriptAt: scripts(root) } })
  const { answerAtOnce, answer } = pageAnswerer({ pages, always, isCacheTold: options.isCacheTold, onError: options.onError })
  const { built, open } = files(root, always)
  const pass = passThrough({ pool: renderer.pool, site, hops, always })
  const picture = pictures({ folder: options.mediaFolder, isPublic: options.isPublicPicture, always })
  const lag = watchLag()
  const plain = {
    ...always,
    'Content-Security-Policy': "default-src 'none'",
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'private, no-store',
  }
  const patience = options.patience ?? usualPatience
  metrics.watch(pages)

  const server = createServer({
    maxHeaderSize: 16_384,
    headersTimeout: patience.headersMs,
    requestTimeout: 600_000,
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: Math.min(patience.headersMs / 4, 2_500),
  })
  // Nobody holds a connection on which nothing moves: somebody who never reads their answer, too.
  server.timeout = 180_000
  server.maxConnections = 1_000
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/'
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    try {
      if (isRead && !hasBody(request) && fromMemory(request, response, url)) return
    } catch (error) {
      return fail(error, request, response)
    }
    const started = performance.now()
    const kind = routeClass(url)
    response.once('close', () => metrics.answered(kind, response.statusCode, performance.now() - started))
    route(request, response, url, isRead).catch((error: unknown) => fail(error, request, response))
  })
  // A client that asks first is told at once, and sends nothing in vain.
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    if (Number(request.headers['content-length']) <= bodyLimit(request, 0).bytes) response.writeContinue()
    server.emit('request', request, response)
  })
  return server

  /** The way of nearly every request: in memory, fresh, and in the form that was asked for. */
  function fromMemory(request: IncomingMessage, response: ServerResponse, url: string): boolean {
    pages.freshness.catchUpOnce()
    const kept = pages.find(url)
    if (!kept || !answerAtOnce(request, response, kept)) return false
    metrics.hits()
    if (request.method === 'GET' && kept.page.status === 200) onView(url, request)
    return true
  }

  async function route(request: IncomingMessage, response: ServerResponse, url: string, isRead: boolean): Promise<void> {
    if (isRead && hasBody(request)) return refuse(request, response, 400, 'A request that reads has nothing to send.')
    if (!url.startsWith('/') || !isWellEncoded(url)) return say(response, 400, 'This is not an address of this publication.')
    if (url.length > longestAddress) return say(response, 414, 'This address is too long.')
    if (!isRead && request.headers.origin !== site.origin) {
      return refuse(request, response, 403, `This request does not come from a page of this publication (${site.origin}).`)
    }
    const limit = bodyLimit(request, patience.bodyMs)
    if (Number(request.headers['content-length'] ?? 0) > limit.bytes) throw new BodyRefused(413)
    const kind = routeClass(url)
    if (kind === 'health' && isRead) return health(url, response)
    if (kind === 'static')
      return built(within(request, '/_next/static'), response, () => say(response, 404, 'There is no such file.'))
    if (kind === 'media' && isRead && (await picture(request, response))) return
    if (kind !== 'reader' || !isRead) return pass(request, response, limit)
    open(request, response, () => {
      reader(request, response, url).catch((error: unknown) => fail(error, request, response))
    })
  }

  async function reader(request: IncomingMessage, response: ServerResponse, url: string): Promise<void> {
    // The parts are for the front alone: to a reader there is no such page.
    const asked = readerKey(url)
    const key = asked === options.partsAddress ? options.missingAddress : asked
    const askedAt = pages.freshness.catchUp()
    const known = pages.find(key)
    if (!known && lag() > longestLagMs) {
      metrics.shed()
      response.setHeader('Retry-After', '2')
      return say(response, 503, 'Too many people are asking at once. Please try again in a moment.')
    }
    const kept = known ?? (await pages.make(key, askedAt))
    metrics.made(known ? 'hit' : kept.isStale ? 'stale' : 'miss')
    await answer(request, response, kept, askedAt)
    if (request.method === 'GET' && kept.page.status === 200) onView(key, request)
  }

  async function health(url: string, response: ServerResponse): Promise<void> {
    if (url.startsWith('/healthz')) return say(response, 200, 'ok')
    const { status } = await renderer.page('/robots.txt').catch(() => ({ status: 503 }))
    return status < 500 ? say(response, 200, 'ready') : say(response, 503, 'The renderer does not answer.')
  }

  function say(response: ServerResponse, status: number, sentence: string): void {
    response.writeHead(status, plain).end(`${sentence}\n`)
  }

  function refuse(request: IncomingMessage, response: ServerResponse, status: number, sentence: string): void {
    if (hasBody(request)) breakOff(request, response, { status, headers: plain, sentence })
    else say(response, status, sentence)
  }

  function fail(error: unknown, request: IncomingMessage, response: ServerResponse): void {
    // A request that was read to its end counts as destroyed: whether somebody waits is for the answer to say.
    if (response.destroyed || response.writableEnded) return
    if (error instanceof BodyRefused && !response.headersSent) {
      refuse(request, response, error.status, error.message)
      return
    }
    const id = randomUUID()
    options.onError(error, id)
    metrics.made('failed')
    if (response.headersSent) return void response.destroy()
    const page = failurePage(
      'This page cannot be shown just now',
      'Something went wrong on our side, and we have noted it. Please try again in a moment.',
      `Number of the fault: ${id}`,
    )
    response.writeHead(503, {
      ...always,
      'Content-Security-Policy': pagePolicy([]),
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': page.length,
      'Cache-Control': 'private, no-store',
      'Retry-After': '2',
    })
    response.end(request.method === 'HEAD' ? undefined : page)
  }
}

/** The same request as it looks from within a folder. */
function within(request: IncomingMessage, folder: string): IncomingMessage {
  request.url = (request.url ?? '').startsWith(`${folder}/`) ? (request.url ?? '').slice(folder.length) : '/nowhere'
  return request
}
