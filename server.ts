import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { closeDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { actorOf } from '#lib/access/actor-of.ts'
import { theClock } from '#lib/access/allow.ts'
import { makeSetUpCode } from '#lib/accounts/make-set-up-code.ts'
import { viewCounter } from '#lib/delivery/count-views.ts'
import { createFront } from '#lib/delivery/front.ts'
import { keepUp } from '#lib/delivery/keep-up.ts'
import { frontMetrics } from '#lib/delivery/metrics.ts'
import { renderer } from '#lib/delivery/renderer.ts'
import { requestLog } from '#lib/delivery/request-log.ts'
import { serveMetrics } from '#lib/delivery/serve-metrics.ts'
import { dataPath, env } from '#lib/env.ts'
import { log } from '#lib/log.ts'
import { isLivePicture } from '#lib/media/queries.ts'
import { recordReads } from '#lib/reads/record-reads.ts'
import { say } from '#lib/say.ts'
import { isCacheTold } from '#lib/settings/is-cache-told.ts'
import { isEmptyPublication } from '#lib/settings/is-empty-publication.ts'
import { urls } from '#lib/urls.ts'

// Starts the publication: migrate, front, renderer, worker. `--dev` renders in development, without the front;
// `--demo` fills an empty database.
const flags = new Set(process.argv.slice(2))
const isDevelopment = flags.has('--dev')
const { HOST, PORT, SITE_URL, TRUSTED_HOPS, PAGE_STORE_MB, METRICS_PORT, LOG_LEVEL } = env()
const site = new URL(SITE_URL)
const metrics = frontMetrics()
const root = import.meta.dirname
let isStopping = false

try {
  migrate()
} catch (error) {
  if (!(error instanceof Error)) throw error
  say.complaint(error.message)
  process.exit(2)
}

// Twenty articles and their pictures are of no use to a publication that has its own.
const signIns = flags.has('--demo') && (await isEmptyPublication()) ? await demo() : []
const setUpCode = await makeSetUpCode(new Date())

// Next takes 127.0.0.1 for localhost when it rewrites a request but not when it compares, and would then send a lost
// address's page through the network: so it is given the name, resolved to IPv4.
const renderHost = isDevelopment && HOST !== '127.0.0.1' ? HOST : 'localhost'
const renderPort = isDevelopment ? PORT : await freePort()
const environment = {
  ...process.env,
  SITE_URL,
  NODE_ENV: isDevelopment ? ('development' as const) : ('production' as const),
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_OPTIONS: '--dns-result-order=ipv4first',
}
const next = join('node_modules', 'next', 'dist', 'bin', 'next')
const onGivenUp = (name: string) => (why: string) => {
  say.complaint(`The ${name} does not stay up (${why}). The lines above say why.`)
  void stop(2)
}
const children = [
  keepUp({
    name: 'renderer',
    command: [next, isDevelopment ? 'dev' : 'start', '-H', renderHost, '-p', String(renderPort)],
    cwd: root,
    env: environment,
    onRestart: metrics.restarted,
    onGivenUp: onGivenUp('renderer'),
  }),
  keepUp({ name: 'worker', command: ['worker.ts'], cwd: root, env: environment, onGivenUp: onGivenUp('worker') }),
]
const render = renderer(`http://127.0.0.1:${renderPort}`, site.host)
const views = viewCounter((counts) => recordReads(theClock, counts, new Date()))
const flushing = setInterval(
  () => views.flush().catch((error) => log.error({ err: error }, 'reads were not counted yet')),
  10_000,
)
const requests = requestLog(LOG_LEVEL)
const logging = setInterval(requests.flush, 1_000)
const front = createFront({
  ...{ renderer: render, metrics, site, root, hops: TRUSTED_HOPS, storeBytes: PAGE_STORE_MB * 1_048_576 },
  partsAddress: urls.parts(),
  missingAddress: urls.missing(),
  deskMissingAddress: urls.admin.missing(),
  mediaFolder: dataPath('media'),
  isPublicPicture: isLivePicture,
  onView: views.count,
  isCacheTold,
  log: requests,
  actorOf: (cookies) => actorOf(cookies, new Date()),
  onError: (error, reqId) => log.error({ err: error, reqId }, 'a request failed'),
})
const figures = METRICS_PORT ? serveMetrics(metrics, METRICS_PORT) : undefined
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(0))

if (!isDevelopment) await open()
await untilItRenders()
say.line(`Colophon is ready: ${site.origin}`)
for (const line of signIns) say.line(line)
if (setUpCode) say.line(`Set up the first administrator: ${site.origin}${urls.admin.setUp()} ${setUpCode}`)

async function open(): Promise<void> {
  front.once('error', (error) => {
    say.complaint(`Colophon cannot listen on ${HOST}:${PORT}: ${error.message}`)
    void stop(2)
  })
  front.listen(PORT, HOST)
  await once(front, 'listening')
}

async function untilItRenders(): Promise<void> {
  while (!isStopping) {
    const answer = await render.page(urls.parts()).catch(() => undefined)
    if (answer) return
    await wait(50)
  }
}

/** Takes no more requests, finishes what is running, and leaves the database in one file. */
async function stop(code: number): Promise<never> {
  isStopping = true
  const closed = new Promise((resolve) => front.close(resolve))
  front.closeIdleConnections()
  figures?.close()
  await Promise.race([closed, wait(25_000)])
  clearInterval(flushing)
  clearInterval(logging)
  await views.flush().catch(() => undefined)
  for (const child of children) child.stop('SIGTERM')
  await Promise.race([Promise.all(children.map((child) => child.gone())), wait(5_000)])
  for (const child of children) child.stop('SIGKILL')
  front.closeAllConnections()
  closeDatabase()
  requests.flush()
  process.exit(code)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}

async function demo() {
  const { seedDemo } = await import('#db/seed/seed-demo.ts')
  return seedDemo(new Date())
}
