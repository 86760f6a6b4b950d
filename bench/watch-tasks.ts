import type { CDPSession, Page } from '@playwright/test'

interface TraceEvent {
  name: string
  /** Microseconds by the clock, and of the thread’s own processor time. */
  dur?: number
  tdur?: number
  tid: number
  pid: number
  ts: number
  args?: { name?: string; data?: Record<string, unknown> }
}

export interface Watched {
  /** Milliseconds of processor time of each task on the page's main thread: what others on the machine do is not in it. */
  tasks: number[]
  /** What the browser itself calls long: over 50 ms by the clock. */
  long: number
  /** Milliseconds from a key to the next frame. */
  keys: number[]
  /** What ran in the longest task, the longest first. */
  within: string[]
}

/** Watches the main thread of a page while something is done on it. */
export async function watchTasks(page: Page, session: CDPSession, work: () => Promise<void>): Promise<Watched> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', collect)
  await page.evaluate(observe)
  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata']
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: categories.join(',') })
  await work()
  const ended = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.end')
  await ended
  session.off('Tracing.dataCollected', collect)
  const { long, keys } = await page.evaluate(
    () => (globalThis as unknown as { watched: { long: number[]; keys: number[] } }).watched,
  )
  const main = mainThread(events)
  const onMain = events.filter(({ tid, pid }) => tid === main?.tid && pid === main.pid)
  const tasks = onMain.filter(({ name, dur }) => name === 'RunTask' && dur)
  const longest = tasks.reduce<TraceEvent | null>((most, one) => (spent(one) > (most ? spent(most) : 0) ? one : most), null)
  return {
    tasks: tasks.map((one) => spent(one) / 1_000),
    long: long.length,
    keys,
    within: longest ? within(onMain, longest) : [],
  }
}

function spent({ tdur, dur = 0 }: TraceEvent): number {
  return tdur ?? dur
}

function observe(): void {
  const watched = { long: [] as number[], keys: [] as number[] }
  Object.assign(globalThis, { watched })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.long.push(entry.duration)
  }).observe({ type: 'longtask' })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (/^key/.test(entry.name)) watched.keys.push(entry.duration)
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
}

// The renderer’s main thread with the most work: there may be others, of the browser’s own pages.
function mainThread(events: TraceEvent[]): TraceEvent | undefined {
  const named = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const work = (thread: TraceEvent) =>
    events.filter(({ name, tid, pid }) => name === 'RunTask' && tid === thread.tid && pid === thread.pid).length
  return named.sort((a, b) => work(b) - work(a))[0]
}

function within(events: TraceEvent[], { ts, dur = 0 }: TraceEvent): string[] {
  return events
    .filter((one) => one.name !== 'RunTask' && one.ts >= ts && one.ts <= ts + dur && spent(one) > 4_000)
    .sort((a, b) => spent(b) - spent(a))
    .slice(0, 6)
    .map((one) => {
      const { type, functionName, url } = one.args?.data ?? {}
      const what = [type, functionName, typeof url === 'string' ? url.split('/').at(-1) : ''].filter(Boolean).join(' ')
      return `${one.name}${what ? ` (${what})` : ''} ${(spent(one) / 1_000).toFixed(1)} ms`
    })
}
