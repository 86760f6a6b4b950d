import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FrontMetrics } from './metrics.ts'
import type { CacheState, RequestLog } from './request-log.ts'
import { routeClass } from './route-class.ts'

/** One request on its way through the front. */
export interface Visit {
  /** Named in the log, in the renderer's complaints and on the page of a fault. */
  id: string
  request: IncomingMessage
  /** As it was asked for: files are looked up under a shorter one. */
  url: string
  startedAt: number
  sentBefore: number
  cache: CacheState
  actor: Promise<string | null> | null
}

const longestPath = 300
// What stands after these opens a door, and is in no log.
const secret = /^(\/(?:admin\/(?:set-up|invitation)|preview\/shared)\/).+/

/** Numbers requests, measures them, and writes a line about each once it is answered. */
export function watchRequests(metrics: FrontMetrics, log: RequestLog) {
  const start = randomBytes(4).toString('hex')
  let count = 0

  function write(visit: Visit, status: number, ms: number, actorId: string | null = null): void {
    const { id, request, url, sentBefore, cache } = visit
    log.write({
      reqId: id,
      method: request.method ?? '',
      route: routeClass(url),
      path: loggedPath(url),
      status,
      ms: Math.round(ms * 1_000) / 1_000,
      cache,
      bytes: request.socket.bytesWritten - sentBefore,
      ...(actorId ? { actorId } : {}),
    })
  }

  return {
    nextId,
    begin: (request: IncomingMessage): Visit => ({
      ...{ id: nextId(), request, url: request.url ?? '/', startedAt: performance.now(), cache: 'none', actor: null },
      sentBefore: log.isOn ? request.socket.bytesWritten : 0,
    }),
    /** Answered already, from memory. */
    hit: (visit: Visit, { statusCode }: ServerResponse): void => {
      metrics.hits(visit.url.startsWith('/media/') ? 'media' : 'reader')
      visit.cache = 'hit'
      if (log.isOn) write(visit, statusCode, performance.now() - visit.startedAt)
    },
    /** To be answered: measured when it is, or when nobody waits any more. */
    follow: (visit: Visit, response: ServerResponse): void => {
      const kind = routeClass(visit.url)
      response.once('close', () => {
        const ms = performance.now() - visit.startedAt
        metrics.answered(kind, response.statusCode, ms)
        if (!log.isOn) return
        // A line without a name is better than none.
        const actor = Promise.resolve(visit.actor).catch(() => null)
        void actor.then((name) => write(visit, response.statusCode, ms, name))
      })
    },
    /** A connection on which no request could be read. */
    unread: (status: number, bytes: number): void => {
      if (log.isOn) log.write({ reqId: nextId(), method: '', route: 'unread', path: '', status, ms: 0, cache: 'none', bytes })
    },
  }

  function nextId(): string {
    count += 1
    return `${start}-${count.toString(36)}`
  }
}

export type Watch = ReturnType<typeof watchRequests>

function loggedPath(url: string): string {
  const mark = url.indexOf('?')
  const path = mark === -1 ? url : url.slice(0, mark)
  return path.replace(secret, '$1…').slice(0, longestPath)
}
