import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import autocannon from 'autocannon'
import { articlePaths } from './made-folder.ts'
import { serveNginx } from './nginx.ts'
import { cpuSeconds, metric, newFolder, run, type Served, serve, serveBare } from './processes.ts'
import { printTable, quantile, round } from './table.ts'

// npm run bench:serve [SECONDS]: how fast pages in memory are answered, beside a bare Node server, and nginx where it is
// installed, that answer the same compressed bytes; how fast cold ones are; and what a publication every ten seconds costs.
// The servers run on core 0, the load on core 1 (`taskset -c 1` stands in the script).

const seconds = Number(process.argv[2] ?? 6)
const rounds = 3
const story = '/history/three-computers-on-each-voyager'
const pages: [name: string, path: string][] = [
  ['article', story],
  ['front', '/'],
  ['section', '/history'],
  ['404', '/no/such-page'],
  ['feed', '/feed.xml'],
]
const headers = { 'accept-encoding': 'br, gzip', 'user-agent': 'bench' }

const folder = newFolder('serve')
await run(['db/seed/demo.ts'], { DATA_DIR: folder })
const site = await serve(folder)
await memory()
await cold()
await published()
await site.stop()

type Measured = Awaited<ReturnType<typeof load>>

/** Load for some seconds. @returns requests for each second of the server's processor time, and per second */
async function load(server: Served, path: string, duration = seconds) {
  const before = cpuSeconds(server.pid)
  const result = await autocannon({ url: server.url + path, connections: 64, duration, headers })
  const cpu = cpuSeconds(server.pid) - before
  const total = result['2xx'] + result['3xx'] + result['4xx']
  return {
    perCpu: total / cpu,
    perSecond: total / result.duration,
    p99: result.latency.p99,
    failed: result.errors + result['5xx'],
  }
}

async function memory(): Promise<void> {
  const rows = []
  for (const [name, path] of [...pages, ['media', await picture()] as const]) {
    for (let index = 0; index < 5; index += 1) await (await fetch(site.url + path, { headers })).arrayBuffer()
    await wait(1_500) // until it is pressed as small as it goes
    const answer = await raw(site.url + path)
    const [bare, nginx] = [await serveBare(answer), await serveNginx(answer)]
    const servers = [site, bare, ...(nginx ? [nginx] : [])]
    for (const server of servers) await load(server, path, 1)
    const measured = servers.map((): Measured[] => [])
    for (let each = 0; each < rounds; each += 1) {
      for (const [index, server] of servers.entries()) measured[index]?.push(await load(server, path))
    }
    for (const server of [bare, nginx]) await server?.stop()
    const middle = (which: number, key: 'perCpu' | 'perSecond' | 'p99') =>
      quantile(measured[which]?.map((one) => one[key]) ?? [], 0.5)
    const beside = (which: number) => (servers[which] ? `${round((100 * middle(0, 'perCpu')) / middle(which, 'perCpu'))} %` : '')
    rows.push([
      name,
      ...[0, 1, 2].map((which) => (servers[which] ? Math.round(middle(which, 'perCpu')) : '')),
      ...[beside(1), beside(2)],
      ...[0, 1, 2].map((which) => (servers[which] ? Math.round(middle(which, 'perSecond')) : '')),
      middle(0, 'p99'),
      measured[0]?.reduce((sum, { failed }) => sum + failed, 0) ?? 0,
    ])
  }
  process.stdout.write(`From memory, ${rounds} × ${seconds} s each in turn, middle of the rounds\n\n`)
  printTable(
    [
      ...['page', 'per CPU-s', 'bare per CPU-s', 'nginx per CPU-s', 'of bare', 'of nginx'],
      ...['per s', 'bare per s', 'nginx per s', 'p99 ms', 'failed'],
    ],
    rows,
  )
  if (rows.every(([, , , nginx]) => nginx === '')) process.stdout.write('nginx is not installed here, so it was not asked.\n\n')
}

async function cold(): Promise<void> {
  const paths = await articlePaths(site.url)
  const times = []
  // The first rounds warm the renderer, as the first minutes of a day do.
  for (let each = 0; each < 15; each += 1) {
    await run(['bench/expire-all.ts'], { DATA_DIR: folder })
    if (each === 10) times.splice(0)
    await (await fetch(`${site.url}/about/ethics`, { headers })).arrayBuffer() // the parts are rendered before the clock runs
    for (const path of paths) {
      const started = performance.now()
      await (await fetch(site.url + path, { headers })).arrayBuffer()
      times.push(performance.now() - started)
    }
  }
  process.stdout.write('First render of an article, through the front, one after the other, after ten rounds to warm up\n\n')
  printTable(['pages', 'p50 ms', 'p95 ms'], [[times.length, round(quantile(times, 0.5)), round(quantile(times, 0.95))]])
}

async function published(): Promise<void> {
  const duration = 30
  for (const [, path] of pages) await (await fetch(site.url + path, { headers })).arrayBuffer()
  const quiet = await load(site, story, 10)
  const before = await metric(site.metricsUrl, 'colophon_renders_total')
  const env = { ...process.env, DATA_DIR: folder }
  const editor = spawn('taskset', ['-c', '1', process.execPath, 'bench/publish-now-and-then.ts', '10', '3'], {
    env,
    stdio: 'inherit',
  })
  const busy = await load(site, story, duration)
  const renders = (await metric(site.metricsUrl, 'colophon_renders_total')) - before
  editor.kill()
  process.stdout.write('An article from memory, with a publication of another every ten seconds (three in all)\n\n')
  printTable(
    ['', 'per CPU-s', 'of the quiet figure', 'renders', 'failed'],
    [
      ['quiet', Math.round(quiet.perCpu), '', 0, quiet.failed],
      ['busy', Math.round(busy.perCpu), `${round((100 * busy.perCpu) / quiet.perCpu)} %`, renders, busy.failed],
    ],
  )
}

async function raw(url: string): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
  const { get } = await import('node:http')
  return new Promise((resolve) => {
    get(url, { headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () => {
        const kept = Object.entries(answer.headers).filter(
          ([name]) => !/^(date|connection|keep-alive|transfer-encoding)$/.test(name),
        )
        const said = Object.fromEntries(kept.map(([name, value]) => [name, String(value)]))
        resolve({ status: answer.statusCode ?? 200, headers: said, body: Buffer.concat(chunks) })
      })
    })
  })
}

async function picture(): Promise<string> {
  const text = await (await fetch(site.url + story)).text()
  return /\/media\/[\w-]+-640\.webp/.exec(text)?.[0] ?? /\/media\/[\w.-]+/.exec(text)?.[0] ?? '/'
}
