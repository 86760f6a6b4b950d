import { setTimeout as wait } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { OutboundRefused } from './reach.ts'

const longestWaitMs = 86_400_000

/** When each machine of the web may be asked next: one after the other with a pause, and not before the time that it named. */
export class HostTurns {
  readonly #free = new LRUCache<string, number>({ max: 5_000 })
  readonly #closed = new LRUCache<string, number>({ max: 5_000 })
  readonly #pauseMs: number

  constructor(pauseMs = 2_000) {
    this.#pauseMs = pauseMs
  }

  /** Waits for a turn. @throws OutboundRefused when the machine asked to be left alone for now */
  async take(host: string, signal?: AbortSignal): Promise<void> {
    const now = performance.now()
    if ((this.#closed.get(host) ?? 0) > now) throw new OutboundRefused(`${host} has asked us to come back later.`)
    const at = Math.max(now, this.#free.get(host) ?? 0)
    this.#free.set(host, at + this.#pauseMs)
    if (at > now) await wait(at - now, undefined, signal ? { signal } : {})
  }

  /** Leaves a machine alone, as it said in `Retry-After`: seconds, or a date. A minute where it did not say. */
  close(host: string, retryAfter: unknown, date: unknown): void {
    const seconds = Number(retryAfter)
    const until = Date.parse(String(retryAfter)) - Date.parse(String(date))
    const ms = Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : Number.isFinite(until) ? until : 60_000
    this.#closed.set(host, performance.now() + Math.min(Math.max(ms, 1_000), longestWaitMs))
  }
}
