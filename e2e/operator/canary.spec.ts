import { join } from 'node:path'
import { freePort, type Publication, startPublication } from '../fixtures/publication.ts'
import { runNode, startNode } from '../fixtures/run-node.ts'
import { expect, test } from '../fixtures/test.ts'
import { whenFree } from '../fixtures/when-free.ts'
import type { Planted } from './plant-canaries.ts'

test.setTimeout(300_000)

type Ask = Record<string, string>
const asPage: Ask = {}
/** What the framework's own browser code would ask for: the page as data, whole or as a prefetch. */
const asData: Ask[] = [{ RSC: '1' }, { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Url': '/' }]

test('no word that was never published comes out of any public address', async () => {
  const publication = await startPublication()
  const renderer = await startRenderer(publication)
  try {
    const planted = await plant(publication.folder)
    // What the front hands out, and what stands behind it, should somebody reach it.
    const ways = [new Crawl(publication.url, planted, [asPage]), new Crawl(renderer.url, planted, [asPage, ...asData])]
    for (const crawl of ways) await meetsNothing(crawl)
  } finally {
    renderer.stop()
    await publication.stop()
  }
})

async function meetsNothing(crawl: Crawl): Promise<void> {
  for (const path of ['/', '/latest', '/corrections', '/search', '/feed.xml']) crawl.queue(path)
  await crawl.followsEverything()
  await crawl.guesses()
  expect(crawl.met).toEqual([])
  expect(crawl.pages, 'the crawl reached the publication').toBeGreaterThan(60)
  expect(crawl.withOpenWord, 'and sees words').toBeGreaterThan(4)
}

/** The program that renders, without the front, on the same database. */
async function startRenderer({ folder, url }: Publication): Promise<{ url: string; stop: () => void }> {
  const port = String(await freePort())
  const env = { DATA_DIR: folder, SITE_URL: url, NODE_ENV: 'production', NODE_OPTIONS: '--dns-result-order=ipv4first' }
  const child = startNode([join('node_modules', 'next', 'dist', 'bin', 'next'), 'start', '-H', 'localhost', '-p', port], env)
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => chunk.includes('Ready') && resolve())
    child.once('exit', (code) => reject(new Error(`The renderer stopped with ${code}.`)))
  })
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill() }
}

async function plant(folder: string): Promise<Planted> {
  const { code, output } = await runNode(['e2e/operator/plant-canaries.ts'], { DATA_DIR: folder })
  const [, json] = /^planted (.+)$/m.exec(output) ?? []
  if (code !== 0 || !json) throw new Error(`Nothing was planted:\n${output}`)
  return JSON.parse(json)
}

/** Follows every link of the publication as nobody in particular, and listens for what must not be there. */
class Crawl {
  readonly met: string[] = []
  pages = 0
  withOpenWord = 0
  private readonly waiting: string[] = []
  private readonly known = new Set<string>()
  private readonly origin: string
  private readonly planted: Planted
  private readonly forms: Ask[]

  constructor(origin: string, planted: Planted, forms: Ask[]) {
    this.origin = origin
    this.planted = planted
    this.forms = forms
  }

  queue(path: string): void {
    if (this.known.has(path)) return
    this.known.add(path)
    this.waiting.push(path)
  }

  async followsEverything(): Promise<void> {
    for (let path = this.waiting.shift(); path !== undefined; path = this.waiting.shift()) {
      const { status, text } = await this.asks(path, asPage)
      expect(status, path).toBeLessThan(400)
      this.pages += 1
      if (text.includes(this.planted.open)) this.withOpenWord += 1
      // A program's text has things that only look like links.
      if (path.startsWith('/_next/')) continue
      for (const link of linksIn(text, this.origin)) this.queue(link)
      for (const headers of this.forms.slice(1)) await this.asks(`${path}${path.includes('?') ? '&' : '?'}_rsc=1x2y3`, headers)
    }
  }

  /** Addresses that nothing links to, and that somebody may try. */
  async guesses(): Promise<void> {
    const { slugs, ids, files, words } = this.planted
    const under =
      '.md /references.json /cite.json /cite.bib /cite.ris /cite.txt /history /verify /report /report/thanks /verify.json /feed.xml ?preview=1 ?draft=true'
    const desk =
      '/api/articles?q=qz /api/media /api/curation?q=qz /api/uploads /admin /admin/articles /robots.txt /sitemap.xml /search?q=qz /search?q=%22qz'
    const stories = slugs.flatMap((slug) => [`/science/${slug}`, `/standards/${slug}`, `/${slug}`, `/topics/${slug}`])
    const byId = ids.flatMap((id) => [`/preview/${id}`, `/admin/articles/${id}`, `/science/${id}`, `/api/articles/${id}`])
    const twins = slugs.flatMap((slug) => under.split(' ').map((end) => `/science/${slug}${end}`))
    const capitals = slugs.map((slug) => `/SCIENCE/${slug.toUpperCase()}`)
    const asked = words.map((word) => `/search?q=${encodeURIComponent(word)}`)
    await this.asksAll([...stories, ...byId, ...desk.split(' '), ...asked.slice(0, 5)], this.forms)
    await this.asksAll([...twins, ...capitals, ...asked], [asPage])
    const forged = ids.map((id) => ({ 'x-colophon-lost': id, 'x-colophon-preview': id }))
    await this.asksAll(['/gone', '/missing', '/'], forged)
    const forms = ['', '.webp', '.jpg', ...[320, 640, 900, 960].flatMap((width) => [`-${width}.webp`, `-${width}.jpg`])]
    for (const path of files.flatMap((file) => forms.map((form) => `/media/${file}${form}`))) {
      const { status } = await this.asks(path, asPage)
      if (status !== 404) this.met.push(`a hidden picture at ${path}: ${status}`)
    }
    // What is staged is not shown: the story would be the lead, and would be missing from "Latest".
    const front = await this.asks('/', asPage)
    const lead = /<h2[^>]*>.*?<\/h2>/s.exec(front.text)?.[0] ?? ''
    if (lead.includes(this.planted.open)) this.met.push('the staged lead on the front')
    if (!(await this.asks('/latest', asPage)).text.includes(this.planted.open)) this.met.push('what is staged as hidden is gone')
  }

  private async asksAll(paths: string[], asks: Ask[]): Promise<void> {
    const due = paths.flatMap((path) => asks.map((headers) => ({ path, headers })))
    const ask = async () => {
      for (let next = due.pop(); next; next = due.pop()) await this.asks(next.path, next.headers)
    }
    await Promise.all([ask(), ask(), ask()])
  }

  private async asks(path: string, headers: Ask): Promise<{ status: number; text: string }> {
    const response = await whenFree(() => fetch(this.origin + path, { headers, redirect: 'manual' }))
    const text = await response.text()
    const said = `${[...response.headers].join('\n')}\n${text}`.toLowerCase()
    // What was asked for may be said back; anything else of the same story may not.
    const asked = decodeURIComponent(path).toLowerCase()
    const { words, ids, files } = this.planted
    for (const secret of [...words, ...ids, ...files.map((file) => file.toLowerCase())]) {
      const isEcho = asked.includes(secret) || Object.values(headers).some((value) => value.includes(secret))
      if (said.includes(secret) && !isEcho) this.met.push(`${secret} at ${path} ${JSON.stringify(headers)}`)
    }
    return { status: response.status, text }
  }
}

function linksIn(text: string, origin: string): string[] {
  const addresses = [...text.matchAll(/(?:href|src|action)="([^"]+)"|<(?:link|loc|guid)[^>]*>([^<]+)</g)]
  return addresses.flatMap(([, attribute, element]) => {
    const address = (attribute ?? element ?? '').replaceAll('&amp;', '&')
    if (!URL.canParse(address, origin)) return []
    const url = new URL(address, origin)
    const isPage = url.origin === origin && !/^\/(media|admin|fonts)\/|\.(woff2|png|ico|svg)$/.test(url.pathname)
    return isPage ? [url.pathname + url.search] : []
  })
}
