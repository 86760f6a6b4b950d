import { articlePaths, madeFolder } from './made-folder.ts'
import { memoryMb, rendererOf, run, serve } from './processes.ts'
import { printTable, quantile, round } from './table.ts'

// npm run bench:scale [COUNTS…]: what a page costs to render, and a command to run, in publications of 200, 2,000 and
// 20,000 articles. Renders are measured at the front, cold, one after the other.
const counts = process.argv.slice(2).map(Number)
const sizes = counts.length ? counts : [200, 2_000, 20_000]
const rows = new Map<string, (string | number)[]>()
const note = (name: string, value: string | number) => rows.set(name, [...(rows.get(name) ?? [name]), value])

for (const size of sizes) {
  const { folder, importSeconds } = await madeFolder(size)
  note('import, articles a second', Math.round(size / importSeconds))
  const site = await serve(folder)
  note('start to ready, ms', Math.round(site.readyMs))
  const paths = await articlePaths(site.url)
  // The same articles in each: a small publication has the first of a large one.
  const some = paths.slice(-100)
  const first = async (path: string) => {
    const started = performance.now()
    const answer = await fetch(site.url + path, { headers: { 'accept-encoding': 'br' } })
    await answer.arrayBuffer()
    if (answer.status >= 500) throw new Error(`${path} was answered with ${answer.status}.`)
    return performance.now() - started
  }
  for (let warm = 0; warm < 2; warm += 1) {
    await run(['bench/expire-all.ts'], { DATA_DIR: folder })
    for (const path of some) await first(path)
  }
  const section = (some[0] ?? '/').split('/')[1] ?? ''
  const kinds: Record<string, () => Promise<string[]>> = {
    'article, first render': async () => some,
    front: async () => ['/'],
    latest: async () => ['/latest'],
    section: async () => [`/${section}`],
    'search, one word': async () => ['/search?q=harbour'],
    'search, three words': async () => ['/search?q=river+council+report'],
    missing: async () => ['/no/such-page'],
    feed: async () => ['/feed.xml'],
  }
  for (const [name, list] of Object.entries(kinds)) {
    const times: number[] = []
    for (let each = 0; each < (name.startsWith('article') ? 2 : 15); each += 1) {
      await run(['bench/expire-all.ts'], { DATA_DIR: folder })
      await first('/about/ethics') // the parts are rendered before the clock runs
      for (const path of await list()) times.push(await first(path))
    }
    note(`${name}, p50 ms`, round(quantile(times, 0.5)))
  }
  const started = performance.now()
  await run(['bench/publish-now-and-then.ts', '0', '1'], { DATA_DIR: folder })
  note('publish, in a process of its own, ms', Math.round(performance.now() - started))
  note('front, MB', memoryMb(site.pid).now)
  note('renderer, MB', memoryMb(rendererOf(site.pid)).now)
  await site.stop()
}
printTable(['', ...sizes.map((size) => `${size} articles`)], [...rows.values()])
