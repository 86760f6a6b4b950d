import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export type RouteClass = 'reader' | 'static' | 'media' | 'desk' | 'health'
type Outcome = 'hit' | 'miss' | 'stale' | 'failed'

interface Watched {
  size: () => { bytes: number; pages: number }
  freshness: { catchUp: () => number }
}

/** What the front counts, in Prometheus' form. */
export function frontMetrics() {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const counter = (name: string, help: string) => new Counter({ name: `colophon_${name}_total`, help, registers })
  const requests = new Counter({
    name: 'colophon_requests_total',
    help: 'Answers by class of route and status.',
    labelNames: ['class', 'status'],
    registers,
  })
  const seconds = new Histogram({
    name: 'colophon_request_seconds',
    help: 'From a request to the end of its answer, where it was not in memory.',
    labelNames: ['class'],
    buckets: [0.001, 0.005, 0.015, 0.05, 0.15, 0.5, 2, 10],
    registers,
  })
  const pages = new Counter({
    name: 'colophon_pages_total',
    help: 'Reader pages by where they came from.',
    labelNames: ['outcome'],
    registers,
  })
  const shed = counter('shed', 'Requests sent away because the event loop was late.')
  const coalesced = counter('coalesced', 'Requests that waited for the render of another.')
  const evicted = counter('evicted', 'Pages pushed out of memory for want of room.')
  const renders = counter('renders', 'Pages and parts asked of the renderer.')
  const restarts = counter('renderer_restarts', 'Times the renderer was started again.')
  // Counted in a variable and given on when asked for: this is on the way of every request.
  const hits = { reader: 0, media: 0 }
  const giveHits = () => {
    for (const kind of ['reader', 'media'] as const) requests.inc({ class: kind, status: '2xx' }, hits[kind])
    pages.inc({ outcome: 'hit' }, hits.reader)
    Object.assign(hits, { reader: 0, media: 0 })
  }
  return {
    text: async () => {
      giveHits()
      return registry.metrics()
    },
    hits: (kind: keyof typeof hits) => {
      hits[kind] += 1
    },
    answered: (kind: RouteClass, status: number, ms: number) => {
      requests.inc({ class: kind, status: `${Math.floor(status / 100)}xx` })
      seconds.observe({ class: kind }, ms / 1_000)
    },
    made: (outcome: Outcome) => pages.inc({ outcome }),
    shed: () => shed.inc(),
    coalesced: () => coalesced.inc(),
    evicted: () => evicted.inc(),
    rendered: () => renders.inc(),
    restarted: () => restarts.inc(),
    /** Says how much is in memory, whenever it is asked. */
    watch: ({ size, freshness }: Watched) => {
      const gauge = (name: string, help: string, read: () => number) =>
        new Gauge({
          name: `colophon_${name}`,
          help,
          registers,
          collect() {
            this.set(read())
          },
        })
      gauge('store_bytes', 'Bytes of pages in memory.', () => size().bytes)
      gauge('store_pages', 'Pages in memory.', () => size().pages)
      gauge('change_id', 'The newest change that the front has seen.', () => freshness.catchUp())
    },
  }
}

export type FrontMetrics = ReturnType<typeof frontMetrics>
