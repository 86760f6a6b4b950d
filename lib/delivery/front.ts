import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { pageAnswerer } from './answer-page.ts'
import { failurePage } from './failure-page.ts'
import { files } from './files.ts'
import { isWellEncoded } from './is-well-encoded.ts'
import { watchLag } from './lag.ts'
import type { FrontMetrics } from './metrics.ts'
import { passThrough } from './pass-through.ts'
import { pictures } from './pictures.ts'
import { readerKey } from './reader-key.ts'
import { readerPages } from './reader-pages.ts'
import { type Renderer, RendererDown } from './renderer.ts'
import { routeClass } from './route-class.ts'
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
}

const longestAddress = 8_192
const longestLagMs = 200

/** The front: what the world talks to. It answers from memory, and asks the renderer for what is not there. */
export function createFront(options: FrontOptions): Server {
  const { renderer, metrics, site, hops, root, onView } = options
  const always = securityHeaders(site.protocol === 'https:')
  const pages = readerPages({ ...options, sheetAt: styleSheets(root) })
  const { answerAtOnce, answer } = pageAnswerer(pages, always)
  const { built, open } = files(root, always)
  const pass = passThrough({ pool: renderer.pool, site, hops, always })
  const picture = pictures({ folder: options.mediaFolder, isPublic: options.isPublicPicture, always })
  const lag = watchLag()
  metrics.watch(pages)

  const server = createServer({
    maxHeaderSize: 16_384,
    headersTimeout: 10_000,
    requestTimeout: 600_000,
    keepAliveTimeout: 65_000,
  })
  server.maxConnections = 1_000
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/'
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    // The way of nearly every request: in memory, fresh, and in the form that was asked for.
    if (isRead) {
      pages.freshness.catchUpOnce()
      const kept = pages.find(url)
      if (kept && answerAtOnce(request, response, kept)) {
        metrics.hits()
        if (request.method === 'GET' && kept.page.status === 200) onView(url, request)
        return
      }
    }
    const started = performance.now()
    const kind = routeClass(url)
    response.once('close', () => metrics.answered(kind, response.statusCode, performance.now() - started))
    route(request, response, url, isRead).catch((error: unknown) => fail(error, request, response))
  })
  return server

  async function route(request: IncomingMessage, response: ServerResponse, url: string, isRead: boolean): Promise<void> {
    if (!url.startsWith('/') || !isWellEncoded(url)) return say(response, 400, 'This is not an address of this publication.')
    if (url.length > longestAddress) return say(response, 414, 'This address is too long.')
    if (!isRead && request.headers.origin !== site.origin) {
      return say(response, 403, `This request does not come from a page of this publication (${site.origin}).`)
    }
    const kind = routeClass(url)
    if (kind === 'health' && isRead) return health(url, response)
    if (kind === 'static')
      return built(within(request, '/_next/static'), response, () => say(response, 404, 'There is no such file.'))
    if (kind === 'media' && isRead && (await picture(request, response))) return
    if (kind !== 'reader' || !isRead) return pass(request, response)
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
    const headers = { ...always, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' }
    response.writeHead(status, headers).end(`${sentence}\n`)
  }

  function fail(error: unknown, request: IncomingMessage, response: ServerResponse): void {
    if (response.destroyed || request.destroyed) return
    const id = randomUUID()
    options.onError(error, id)
    metrics.made('failed')
    if (response.headersSent) return void response.destroy()
    const isDown = error instanceof RendererDown || !(error instanceof Error && 'statusCode' in error)
    const page = failurePage(
      'This page cannot be shown just now',
      'Something went wrong on our side, and we have noted it. Please try again in a moment.',
      `Number of the fault: ${id}`,
    )
    response.writeHead(isDown ? 503 : 500, {
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
