import { setTimeout as wait } from 'node:timers/promises'
import { log } from '../log.ts'

/**
 * Does something round after round until it is told to stop. Each round says how long to wait for the next, in
 * milliseconds; `patience` is the wait after one that failed.
 */
export async function repeat(stop: AbortSignal, trouble: string, patience: number, round: () => Promise<number>): Promise<void> {
  while (!stop.aborted) {
    let pause = patience
    try {
      pause = await round()
    } catch (error) {
      log.error({ err: error }, `${trouble}; it is tried again`)
    }
    await wait(pause, undefined, { signal: stop }).catch(() => undefined)
  }
}
