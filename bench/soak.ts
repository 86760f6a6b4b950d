import { articlePaths, madeFolder } from './made-folder.ts'
import { cpuSeconds, memoryMb, metric, rendererOf, serve } from './processes.ts'
import { printTable, round } from './table.ts'

// npm run bench:soak [ADDRESSES] [REQUESTS]: many requests on many addresses, and what memory does meanwhile.
const addresses = Number(process.argv[2] ?? 20_000)
const requests = Number(process.argv[3] ?? 100_000)
const { folder } = await madeFolder(addresses)
const site = await serve(folder)
const paths = await articlePaths(site.url)
const front = site.pid
const render = rendererOf(front)
const rows: (string | number)[][] = []
let failed = 0
let done = 0
const started = performance.now()
for (let step = 1; step <= 10; step += 1) {
  const readers = Array.from({ length: 16 }, async () => {
    while (done < (requests / 10) * step) {
      done += 1
      // Some pages are asked for far more often than others, as in life.
      const path = paths[Math.floor(Math.random() ** 3 * paths.length)] ?? '/'
      const answer = await fetch(site.url + path, { headers: { 'accept-encoding': 'br' } })
      await answer.arrayBuffer()
      if (answer.status !== 200) failed += 1
    }
  })
  await Promise.all(readers)
  const [ours, theirs] = [memoryMb(front), memoryMb(render)]
  const renders = await metric(site.metricsUrl, 'colophon_renders_total')
  rows.push([done, ours.now, ours.peak, theirs.now, theirs.peak, renders, failed])
}
process.stdout.write(
  `${requests} requests on ${paths.length} addresses in ${round((performance.now() - started) / 1000)} s; the front used ${round(cpuSeconds(front))} s of processor time\n\n`,
)
printTable(['requests', 'front MB', 'peak', 'renderer MB', 'peak', 'renders', 'failed'], rows)
await site.stop()
