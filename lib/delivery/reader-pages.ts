import PQueue from 'p-queue'
import { type Change, type Freshness, followChanges } from './freshness.ts'
import type { FrontMetrics } from './metrics.ts'
import { type Kept, pageStore } from './page-store.ts'
import { keepParts, type Parts } from './parts.ts'
import type { Assets } from './press.ts'
import { type Renderer, RendererDown } from './renderer.ts'
import { toPage } from './to-page.ts'

export interface ReaderPages {
  freshness: Freshness
  parts: Parts
  /** What is in memory under a key, and not stale. Ask `freshness` first. */
  find: (key: string) => Kept | undefined
  /** The page, rendered now: once, however many wait for it. A stale one where nothing newer can be made. */
  make: (key: string, askedAt: number, requestId: string) => Promise<Kept>
  /** Says that more forms of a page are kept now. */
  weigh: (kept: Kept) => void
  size: () => { bytes: number; pages: number }
  pending: () => number
}

interface Options {
  renderer: Renderer
  /** Where the parts are found, whole. */
  partsAddress: string
  storeBytes: number
  assets: Assets
  metrics: FrontMetrics
}

// The renderer is one thread: more at once would only make each of them later.
const rendersAtOnce = 4

/** The pages in memory, and how they get there. */
export function readerPages({ renderer, partsAddress, storeBytes, assets, metrics }: Options): ReaderPages {
  const store = pageStore(storeBytes, () => metrics.evicted())
  const parts = keepParts(
    renderer,
    partsAddress,
    () => freshness,
    () => metrics.rendered(),
  )
  const freshness = followChanges({ onChange, onLost })
  const queue = new PQueue({ concurrency: rendersAtOnce })
  const underWay = new Map<string, Promise<Kept>>()

  function onChange({ tag, kind }: Change): void {
    store[kind](tag)
    parts[kind](tag)
  }

  function onLost(): void {
    store.clear()
    parts.clear()
  }

  async function make(key: string, askedAt: number, requestId: string): Promise<Kept> {
    for (;;) {
      const running = underWay.get(key)
      if (running) metrics.coalesced()
      const kept = await (running ?? begin(key, requestId))
      // A render that began before a change of which this reader may know counts only if the change is none of its own.
      const { asOf, tags } = kept.page
      if (!running || asOf >= askedAt || !freshness.isTouched(tags, asOf)) return kept
    }
  }

  function begin(key: string, requestId: string): Promise<Kept> {
    const old = store.get(key)
    // What many asked for before goes first.
    const done = queue
      .add(() => render(key, requestId), { priority: old?.hits ?? 0 })
      .catch((error: unknown) => {
        const left = store.get(key)
        if (error instanceof RendererDown && left) return left
        throw error
      })
      .finally(() => underWay.delete(key))
    underWay.set(key, done)
    return done
  }

  async function render(key: string, requestId: string): Promise<Kept> {
    metrics.rendered()
    const asOf = freshness.catchUp()
    const rendered = await renderer.page(key, requestId)
    if (rendered.status >= 500 || (rendered.status === 200 && rendered.body.length === 0)) {
      throw new RendererDown(`The renderer answered ${rendered.status} with ${rendered.body.length} bytes.`)
    }
    const page = toPage(rendered, asOf, assets)
    freshness.catchUp()
    const isToKeep = page.tags.length > 0 && !freshness.isTouched(page.tags, asOf)
    return isToKeep ? store.put(key, page) : { key, page, isStale: true, hits: 0 }
  }

  return {
    freshness,
    parts,
    find: (key) => {
      const kept = store.get(key)
      return kept?.isStale ? undefined : kept
    },
    make,
    weigh: store.weigh,
    size: store.size,
    pending: () => queue.size + queue.pending,
  }
}
