import pino from 'pino'
import { logFormat } from '../log.ts'
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

/** One JSON line for each request on stdout, a few kilobytes at a time: by itself a line would cost as much as an answer. */
export function requestLog(level: string): RequestLog {
  const out = pino.destination({ dest: 1, sync: false, minLength: 8_192 })
  const log = pino({ ...logFormat, level }, out)
  return { isOn: log.isLevelEnabled('info'), write: (line) => log.info(line), flush: () => out.flushSync() }
}
