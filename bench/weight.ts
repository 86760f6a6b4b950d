import { chromium } from '@playwright/test'
import { newFolder, run, serve } from './processes.ts'
import { printTable, round } from './table.ts'

// npm run bench:weight: what a first visit costs of each page type, in Chromium: bytes and requests over the wire, and
// how it looks to a reader with a slow processor (4 ×) and slow 4G.
const folder = newFolder('weight')
await run(['db/seed/demo.ts'], { DATA_DIR: folder })
const site = await serve(folder)
const pages: [name: string, path: string][] = [
  ['article', '/history/three-computers-on-each-voyager'],
  ['front', '/'],
  ['latest', '/latest'],
  ['section', '/history'],
  ['topic', '/topics/space'],
  ['person', '/people/mei-castellanos'],
  ['search', '/search?q=voyager'],
  ['about', '/about/ethics'],
  ['missing', '/no/such-page'],
]
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [...asRoot, ...quiet],
})
const rows: (string | number)[][] = []
for (const [name, path] of pages) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  const session = await page.context().newCDPSession(page)
  const sizes = new Map<string, { type: string; bytes: number }>()
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 },
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  session.on('Network.responseReceived', ({ requestId, type }) => sizes.set(requestId, { type, bytes: 0 }))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const known = sizes.get(requestId)
    if (known) known.bytes = encodedDataLength
  })
  await page.addInitScript(() => {
    const seen = { lcp: 0, cls: 0, blocked: 0 }
    Object.assign(globalThis, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.lcp = entry.startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.cls += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.blocked += Math.max(0, entry.duration - 50)
    }).observe({ type: 'longtask', buffered: true })
  })
  await page.goto(site.url + path, { waitUntil: 'networkidle' })
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: { lcp: number; cls: number; blocked: number } }).seen)
  const loaded = [...sizes.values()]
  const kb = (type?: string) =>
    round(loaded.filter((one) => !type || one.type === type).reduce((sum, { bytes }) => sum + bytes, 0) / 1024)
  const withoutPictures = loaded.filter(({ type }) => type !== 'Image')
  rows.push([
    name,
    kb('Document'),
    kb('Font'),
    kb('Stylesheet'),
    kb('Script'),
    round(withoutPictures.reduce((sum, { bytes }) => sum + bytes, 0) / 1024),
    withoutPictures.length,
    kb('Image'),
    Math.round(seen.lcp),
    round(seen.cls, 3),
    Math.round(seen.blocked),
  ])
  await page.close()
}
await browser.close()
await site.stop()
process.stdout.write('First visits at 390 px, slow 4G (1.6 Mbit/s, 150 ms), processor 4 × slower\n\n')
printTable(
  ['page', 'HTML kB', 'fonts', 'styles', 'scripts', 'all but pictures kB', 'requests', 'pictures kB', 'LCP ms', 'CLS', 'TBT ms'],
  rows,
)
