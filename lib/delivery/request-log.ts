import pino, { type DestinationStream } from 'pino'
import type { RouteClass } from './metrics.ts'

/** How an answer came about: from memory, rendered now, an old one for want of a newer, handed through, or said by the front. */
export type CacheState = 'hit' | 'miss' | 'stale' | 'pass' | 'none'

/** One answer, as the log has it: no address of a visitor, nothing after "?", no token. */
export interface Answered {
  reqId: string
  method: string
  route: RouteClass | 'unread'
  path: string
  status: number
  ms: number
  cache: CacheState
  /** What was sent, headers and all. */
  bytes: number
  /** Who was signed in. */
  actorId?: string
}

export interface RequestLog {
  isOn: boolean
  write: (line: Answered) => void
  /** Puts on stdout what was written since the last time. */
  flush: () => void
}

const enough = 65_536
const longestWaitMs = 500

/**
 * One JSON line for each request on stdout, some kilobytes at a time and after half a second at the latest. The lines
 * look like those of `log.ts`, and are gathered here: one by one through the logger, each would cost a quarter of an
 * answer from memory.
 */
export function requestLog(
  level: string,
  out: Pick<DestinationStream, 'write'> & { flushSync: () => void } = stdout(),
): RequestLog {
  const isOn = pino({ level }).isLevelEnabled('info')
  let pending = ''
  let timer: NodeJS.Timeout | undefined
  let ts = { at: -1, text: '' }

  function now(): string {
    const at = Math.floor(performance.now())
    // The logger's own way to say it: `,"time":"…"`.
    if (at !== ts.at) ts = { at, text: pino.stdTimeFunctions.isoTime().slice(9, -1) }
    return ts.text
  }

  function put(): void {
    clearTimeout(timer)
    timer = undefined
    if (pending) out.write(pending)
    pending = ''
  }

  return {
    isOn,
    write: ({ reqId, method, route, path, status, ms, cache, bytes, actorId }) => {
      pending += `${JSON.stringify({ level: 'info', ts: now(), reqId, method, route, path, status, ms, cache, bytes, actorId })}\n`
      if (pending.length >= enough) put()
      else timer ??= setTimeout(put, longestWaitMs).unref()
    },
    flush: () => {
      put()
      out.flushSync()
    },
  }
}

const stdout = () => pino.destination({ dest: 1, sync: false })
