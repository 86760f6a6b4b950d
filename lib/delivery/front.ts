import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { pageAnswerer } from './answer-page.ts'
import { answerPlainly } from './answer-plainly.ts'
import { BodyRefused, bodyLimit, hasBody } from './bounded-body.ts'
import { files } from './files.ts'
import { icons } from './icons.ts'
import { isFrameworkAddress } from './is-framework-address.ts'
import { isWellEncoded } from './is-well-encoded.ts'
import { watchLag } from './lag.ts'
import { meetUnread } from './meet-unread.ts'
import type { FrontMetrics } from './metrics.ts'
import { namesOneHost } from './names-one-host.ts'
import { type Instead, passThrough } from './pass-through.ts'
import { pictures } from './pictures.ts'
import { readerKey } from './reader-key.ts'
import { readerPages } from './reader-pages.ts'
import type { Renderer } from './renderer.ts'
import type { RequestLog } from './request-log.ts'
import { routeClass } from './route-class.ts'
import { scripts } from './scripts.ts'
import { securityHeaders } from './security-headers.ts'
import { styleSheets } from './style-sheets.ts'
import { type Visit, watchRequests } from './watch-requests.ts'

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
  deskMissingAddress: string
  mediaFolder: string
  isPublicPicture: (file: string, width: number) => Promise<boolean>
  /** Called for each page that a reader was shown. */
  onView: (path: string, request: IncomingMessage) => void
  onError: (error: unknown, id: string) => void
  /** Whether a cache in front of us is told of each change, and may keep pages for longer. */
  isCacheTold: () => boolean
  /** Takes a line for each request. */
  log: RequestLog
  /** Whose session these cookies name. */
  actorOf: (cookies: string) => Promise<string | null>
  /** How long headers, and what comes after them, may take. */
  patience?: { headersMs: number; bodyMs: number }
}

const usualPatience = { headersMs: 10_000, bodyMs: 30_000 }

const longestAddress = 8_192
const longestLagMs = 200

/** The front: what the world talks to. It answers from memory, and asks the renderer for what is not there. */
export function createFront(options: FrontOptions): Server {
  const { renderer, metrics, site, root, onView } = options
  const always = securityHeaders(site.protocol === 'https:')
  const pages = readerPages({ ...options, assets: { sheetAt: styleSheets(root), scriptAt: scripts(root), iconAt: icons(root) } })
  const { answerAtOnce, answer } = pageAnswerer({ pages, always, isCacheTold: options.isCacheTold, onError: options.onError })
  const { onAll, headers, say, refuse, giveUp } = answerPlainly(always)
  const { built, open } = files(root)
  const pass = passThrough({ ...options, pool: renderer.pool })
  const { mediaFolder: folder, isPublicPicture: isPublic, storeBytes } = options
  const { newest } = pages.freshness
  const picture = pictures({ folder, storeBytes: storeBytes / 8, isPublic, newest })
  const lag = watchLag()
  const patience = options.patience ?? usualPatience
  metrics.watch(pages)

  const server = createServer({
    maxHeaderSize: 16_384,
    headersTimeout: patience.headersMs,
    requestTimeout: 600_000,
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: Math.min(patience.headersMs / 4, 2_500),
    // We ask for it ourselves, and answer with a sentence.
    requireHostHeader: false,
  })
  // Nobody holds a connection on which nothing moves: somebody who never reads their answer, too.
  server.timeout = 180_000
  server.maxConnections = 1_000
  const watch = watchRequests(metrics, options.log)
  meetUnread(server, { headers, refuse, onAnswered: watch.unread })
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/'
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    const visit = watch.begin(request)
    try {
      if (isRead && !hasBody(request) && namesOneHost(request) && fromMemory(request, response, url))
        return watch.hit(visit, response)
    } catch (error) {
      return fail(error, response, visit)
    }
    watch.follow(visit, response)
    for (const [name, value] of Object.entries(onAll)) response.setHeader(name, value)
    route(response, url, isRead, visit).catch((error: unknown) => fail(error, response, visit))
  })
  return server

  /** The way of nearly every request: in memory, fresh, and in the form that was asked for. */
  function fromMemory(request: IncomingMessage, response: ServerResponse, url: string): boolean {
    pages.freshness.catchUp()
    const kept = pages.find(url)
    if (!kept && picture.answerAtOnce(request, response, url)) return true
    if (!kept || !answerAtOnce(request, response, kept)) return false
    if (request.method === 'GET' && kept.page.status === 200) onView(url, request)
    return true
  }

  async function route(response: ServerResponse, url: string, isRead: boolean, visit: Visit): Promise<void> {
    const { request } = visit
    if (!namesOneHost(request)) {
      response.setHeader('Connection', 'close')
      return refuse(request, response, 400, 'A request names one host, and only one.')
    }
    if (isRead && hasBody(request)) return refuse(request, response, 400, 'A request that reads has nothing to send.')
    if (!url.startsWith('/') || !isWellEncoded(url))
      return refuse(request, response, 400, 'This is not an address of this publication.')
    if (url.length > longestAddress) return refuse(request, response, 414, 'This address is too long.')
    if (!isRead && request.headers.origin !== site.origin) {
      return refuse(request, response, 403, `This request does not come from a page of this publication (${site.origin}).`)
    }
    const limit = bodyLimit(request, patience.bodyMs)
    if (Number(request.headers['content-length'] ?? 0) > limit.bytes) throw new BodyRefused(413, limit.tooMuch)
    const kind = routeClass(url)
    if (kind === 'desk' && request.headers.cookie) visit.actor = options.actorOf(request.headers.cookie)
    if (kind === 'health' && isRead) return health(url, response)
    if (kind === 'static')
      return built(within(request, '/_next/static'), response, () => say(response, 404, 'There is no such file.'))
    if (kind === 'media' && isRead && (await picture.answer(request, response))) return
    if (isRead && isFrameworkAddress(url)) return reader(response, options.missingAddress, visit)
    if (kind !== 'reader' || !isRead) {
      const shown = await pass(response, limit, visit)
      if (shown) await instead(response, shown, visit)
      return
    }
    open(request, response, () => {
      reader(response, url, visit).catch((error: unknown) => fail(error, response, visit))
    })
  }

  async function reader(response: ServerResponse, url: string, visit: Visit): Promise<void> {
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
    const kept = known ?? (await pages.make(key, askedAt, visit.id))
    const outcome = known ? 'hit' : kept.isStale ? 'stale' : 'miss'
    visit.cache = outcome
    metrics.made(outcome)
    await answer(visit.request, response, kept, askedAt)
    if (visit.request.method === 'GET' && kept.page.status === 200) onView(key, visit.request)
  }

  /** What stands for an answer of the renderer; a form that was refused is drawn for this one reader, and kept by nobody. */
  async function instead(response: ServerResponse, { address, status }: Instead, visit: Visit): Promise<void> {
    if (address === options.missingAddress) return reader(response, address, visit)
    const askedAt = pages.freshness.catchUp()
    const made = await pages.make(address, askedAt, visit.id)
    if (!visit.request.complete) response.setHeader('Connection', 'close')
    await answer(visit.request, response, { ...made, page: { ...made.page, status } }, askedAt)
  }

  async function health(url: string, response: ServerResponse): Promise<void> {
    if (url.startsWith('/healthz')) return say(response, 200, 'ok')
    const { status } = await renderer.page('/robots.txt').catch(() => ({ status: 503 }))
    return status < 500 ? say(response, 200, 'ready') : say(response, 503, 'The renderer does not answer.')
  }

  function fail(error: unknown, response: ServerResponse, { request, id }: Visit): void {
    // A request that was read to its end counts as destroyed: whether somebody waits is for the answer to say.
    if (response.destroyed || response.writableEnded) return
    if (error instanceof BodyRefused && !response.headersSent) {
      refuse(request, response, error.status, error.message)
      return
    }
    options.onError(error, id)
    metrics.made('failed')
    if (response.headersSent) return void response.destroy()
    giveUp(request, response, id)
  }
}

/** The same request as it looks from within a folder. */
function within(request: IncomingMessage, folder: string): IncomingMessage {
  request.url = (request.url ?? '').startsWith(`${folder}/`) ? (request.url ?? '').slice(folder.length) : '/nowhere'
  return request
}
