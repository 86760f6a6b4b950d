import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, get as getRaw, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, test } from 'node:test'
import { brotliDecompressSync } from 'node:zlib'
import { freshDatabase } from '#db/testing.ts'
import { write } from '#db/write.ts'
import { expire, purge } from '../changes/expire.ts'
import { noon } from '../testing.ts'
import { createFront } from './front.ts'
import { frontMetrics } from './metrics.ts'
import { type Renderer, renderer } from './renderer.ts'

// The front against a small renderer that counts: how often it is asked, for what, and with which headers.

freshDatabase()

interface Asked {
  url: string
  headers: IncomingMessage['headers']
}

const silent = { isOn: false, write: () => undefined, flush: () => undefined }
let asked: Asked[] = []
let words: Record<string, string> = {}
let pause = 0
let isBroken = false
let isTold = false
let rendering: Server
let front: Server
let base = ''
let render: Renderer
let views: string[] = []

beforeEach(async () => {
  asked = []
  views = []
  words = { '/': 'Front', '/world/flood': 'Flood', '/world/port': 'Port' }
  pause = 0
  isBroken = false
  isTold = false
  rendering = createServer((request, response) => {
    const url = request.url ?? ''
    asked.push({ url, headers: request.headers })
    setTimeout(() => {
      if (isBroken) return void response.writeHead(500).end()
      const path = url.split('?')[0] ?? ''
      if (path === '/parts') return void response.end(part(words['/parts'] ?? 'none'))
      const text = words[path]
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.setHeader('Set-Cookie', 'secret=1')
      if (path === '/untagged') return void response.end('<p>untagged</p>')
      response.setHeader('Colophon-Tags', `address:${path}`)
      if (text === undefined) return void response.writeHead(404).end('<p>Nothing here</p>')
      response.end(
        `<html><head><meta name="colophon-tags" content="page:${path}"></head><body>${text}${part('old')}</body></html>`,
      )
    }, pause)
  }).listen(0, '127.0.0.1')
  await once(rendering, 'listening')
  render = renderer(`http://127.0.0.1:${(rendering.address() as AddressInfo).port}`, 'news.example')
  front = openFront()
  front.listen(0, '127.0.0.1')
  await once(front, 'listening')
  base = `http://127.0.0.1:${(front.address() as AddressInfo).port}`
})

afterEach(async () => {
  front.closeAllConnections()
  rendering.closeAllConnections()
  await render.close()
  await Promise.all([front, rendering].map((server) => new Promise((resolve) => server.close(resolve))))
})

const part = (text: string) => `<colophon-part data-name="latest" data-tags="latest"><i>${text}</i></colophon-part>`
const get = (path: string, headers: Record<string, string> = {}) => fetch(base + path, { headers, redirect: 'manual' })
const body = async (path: string) => (await get(path)).text()
const rendersOf = (path: string) => asked.filter(({ url }) => url === path).length
const expireTag = (tag: string) => write((tx) => expire(tx, [tag], noon))
const purgeTag = (tag: string) => write((tx) => purge(tx, [tag], noon))

function openFront(): Server {
  return createFront({
    renderer: render,
    metrics: frontMetrics(),
    site: new URL('http://news.example'),
    hops: 0,
    root: process.cwd(),
    storeBytes: 8_388_608,
    partsAddress: '/parts',
    missingAddress: '/missing',
    deskMissingAddress: '/admin/missing',
    mediaFolder: '/nowhere',
    isPublicPicture: async () => false,
    onView: (path) => views.push(path),
    onError: () => undefined,
    isCacheTold: () => isTold,
    log: silent,
    actorOf: async () => null,
  })
}

test('a page is rendered once, and answered from memory until something that it rests on changes', async () => {
  assert.match(await body('/world/flood'), /Flood/)
  assert.match(await body('/world/flood'), /Flood/)
  assert.equal(rendersOf('/world/flood'), 1)
  words['/world/flood'] = 'Flood, again'
  await expireTag('page:/world/port')
  assert.match(await body('/world/flood'), /Flood</)
  await expireTag('page:/world/flood')
  assert.match(await body('/world/flood'), /Flood, again/)
  assert.equal(rendersOf('/world/flood'), 2)
})

test('500 requests at once for a cold address make one render', async () => {
  pause = 50
  const all = await Promise.all(Array.from({ length: 500 }, () => body('/world/flood')))
  assert.equal(new Set(all).size, 1)
  assert.equal(rendersOf('/world/flood'), 1)
})

test('a part that changed is rendered once, and the pages that hold it are not', async () => {
  words['/parts'] = 'first'
  await body('/world/flood')
  await body('/world/port')
  words['/parts'] = 'second'
  await expireTag('latest')
  assert.match(await body('/world/flood'), /second/)
  assert.match(await body('/world/port'), /second/)
  assert.deepEqual([rendersOf('/world/flood'), rendersOf('/world/port'), rendersOf('/parts')], [1, 1, 2])
})

test('a change that lands while a page is being rendered is seen by who asks after it', async () => {
  pause = 60
  const before = body('/world/flood')
  await new Promise((resolve) => setTimeout(resolve, 20))
  words['/world/flood'] = 'Newer'
  await expireTag('page:/world/flood')
  pause = 0
  assert.match(await body('/world/flood'), /Newer/)
  await before
  assert.match(await body('/world/flood'), /Newer/)
})

test('a missing address is asked for again when it is published', async () => {
  assert.equal((await get('/world/bridge')).status, 404)
  assert.equal((await get('/world/bridge')).status, 404)
  assert.equal(rendersOf('/world/bridge'), 1)
  words['/world/bridge'] = 'Bridge'
  await expireTag('address:/world/bridge')
  assert.equal((await get('/world/bridge')).status, 200)
})

test('while the renderer is down, what expired is still shown and what was purged is not', async () => {
  await body('/world/flood')
  await body('/world/port')
  isBroken = true
  await expireTag('page:/world/flood')
  await purgeTag('page:/world/port')
  assert.match(await body('/world/flood'), /Flood/)
  const gone = await get('/world/port')
  assert.equal(gone.status, 503)
  const text = await gone.text()
  assert.match(text, /cannot be shown just now/)
  assert.doesNotMatch(text, /Port/)
  isBroken = false
  assert.match(await body('/world/port'), /Port/)
})

test('an answer without tags is never kept', async () => {
  await body('/untagged')
  await body('/untagged')
  assert.equal(rendersOf('/untagged'), 2)
})

test('a stranger’s headers and parameters neither reach the renderer nor change what the next reader gets', async () => {
  const clean = await body('/world/port')
  await expireTag('page:/world/port')
  const hostile = {
    cookie: 'a=b',
    rsc: '1',
    'next-router-state-tree': '[]',
    'next-action': 'x',
    'x-middleware-subrequest': 'proxy',
    'x-forwarded-host': 'evil.example',
    'x-colophon-lost': 'address',
    'accept-language': 'tlh',
    'user-agent': 'Evil',
    range: 'bytes=0-1',
  }
  const answer = await get('/world/port?utm_source=x&__proto__=1&_rsc=abc', hostile)
  assert.equal(answer.headers.get('set-cookie'), null)
  assert.equal(await answer.text(), clean)
  assert.equal(await body('/world/port'), clean)
  const { headers = {} } = asked.filter(({ url }) => url.startsWith('/world/port')).at(-1) ?? {}
  assert.deepEqual(Object.keys(headers).sort(), [
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
    'x-colophon-request',
    'x-colophon-slots',
  ])
  assert.equal(headers.host, 'news.example')
})

test('known parameters are part of the address, in one order, and searches have a space of their own', async () => {
  words['/search'] = 'Found'
  await body('/search?page=2&q=river&x=1')
  await body('/search?q=river&page=2')
  assert.deepEqual(
    asked.filter(({ url }) => url.startsWith('/search')).map(({ url }) => url),
    ['/search?q=river&page=2'],
  )
})

test('an answer says how it may be kept, what it may load, and whether the reader has it already', async () => {
  const first = await get('/world/flood', { 'accept-encoding': 'gzip, br' })
  assert.equal(first.headers.get('content-encoding'), 'br')
  assert.match(first.headers.get('content-security-policy') ?? '', /script-src 'none'/)
  assert.equal(first.headers.get('cache-control'), 'public, max-age=0, s-maxage=5, must-revalidate')
  assert.equal(first.headers.get('surrogate-key'), 'page:/world/flood address:/world/flood latest')
  assert.equal(first.headers.get('colophon-tags'), null)
  const etag = first.headers.get('etag') ?? ''
  assert.match(etag, /^W\/"/)
  const again = await get('/world/flood', { 'if-none-match': etag })
  assert.equal(again.status, 304)
  assert.equal(await again.text(), '')
  const head = await fetch(`${base}/world/flood`, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } })
  assert.equal(Number(head.headers.get('content-length')), Buffer.byteLength(await body('/world/flood')))
  assert.equal((await get('/world/none')).headers.get('cache-control'), 'private, no-store')
})

test('brotli, gzip and neither say the same', async () => {
  const plain = Buffer.from(await (await get('/world/flood', { 'accept-encoding': 'identity' })).arrayBuffer())
  const bytes = await new Promise<Buffer>((resolve) => {
    getRaw(`${base}/world/flood`, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)))
    })
  })
  assert.deepEqual(brotliDecompressSync(bytes), plain)
})

test('what would change something must come from a page of ours', async () => {
  const post = (origin?: string) =>
    fetch(`${base}/admin/articles`, { method: 'POST', body: 'x=1', headers: origin ? { origin } : {} })
  assert.equal((await post()).status, 403)
  assert.equal((await post('https://evil.example')).status, 403)
  assert.equal(asked.length, 0)
  await post('http://news.example')
  assert.equal(rendersOf('/admin/articles'), 1)
  assert.equal(asked.at(-1)?.headers['x-forwarded-host'], 'news.example')
})

test('the desk passes through, cookies and all, and is never kept', async () => {
  words['/admin'] = 'Desk'
  const first = await get('/admin', { cookie: 'session=1', 'x-forwarded-for': '6.6.6.6', 'x-middleware-subrequest': 'proxy' })
  assert.equal(first.headers.get('set-cookie'), 'secret=1')
  await get('/admin')
  assert.equal(rendersOf('/admin'), 2)
  const { headers = {} } = asked[0] ?? {}
  assert.equal(headers.cookie, 'session=1')
  assert.equal(headers['x-forwarded-for'], '127.0.0.1')
  assert.equal(headers['x-middleware-subrequest'], undefined)
})

test('the parts are nobody’s page', async () => {
  assert.equal((await get('/parts')).status, 404)
  assert.equal((await get('/parts?x')).status, 404)
})

test('views are counted for pages that were read, not for HEAD, errors or the desk', async () => {
  await body('/world/flood')
  await body('/world/flood?utm=1')
  await fetch(`${base}/world/flood`, { method: 'HEAD' })
  await body('/world/none')
  await body('/admin')
  assert.deepEqual(views, ['/world/flood', '/world/flood'])
})

test('addresses that are none are refused in a sentence', async () => {
  assert.equal((await get(`/${'x'.repeat(9_000)}`)).status, 414)
  assert.equal((await get('/_next/static/none.js')).status, 404)
  assert.equal((await get('/_next/image?url=x')).status, 404)
  assert.equal((await get('/healthz')).status, 200)
})

test('a cache that is told of changes may keep a page for a day, and only what is whole, named and fresh', async () => {
  const control = async (path: string) => (await get(path)).headers.get('surrogate-control')
  assert.equal(await control('/world/flood'), null)
  isTold = true
  // The settings are asked again when something changed.
  await expireTag('site')
  assert.equal(await control('/world/flood'), 'max-age=86400')
  assert.equal(await control('/world/none'), null)
  assert.equal(await control('/untagged'), null)
  const { headers } = await get('/world/flood')
  const again = await get('/world/flood', { 'if-none-match': headers.get('etag') ?? '' })
  assert.deepEqual([again.status, again.headers.get('surrogate-control')], [304, 'max-age=86400'])
  assert.equal(headers.get('cache-control'), 'public, max-age=0, s-maxage=5, must-revalidate')
  isBroken = true
  await expireTag('page:/world/flood')
  assert.match(await body('/world/flood'), /Flood/)
  assert.equal(await control('/world/flood'), null, 'a stale page is kept by nobody')
  isBroken = false
  assert.equal(await control('/world/flood'), 'max-age=86400')
  isBroken = true
  await expireTag('latest')
  assert.equal(await control('/world/flood'), null, 'nor one whose parts are')
  isTold = false
  isBroken = false
  await expireTag('site')
  assert.equal(await control('/world/flood'), null)
})

test('a page that was answered while a change of its own landed is kept by no cache', async () => {
  isTold = true
  pause = 60
  const first = get('/world/flood')
  await new Promise((resolve) => setTimeout(resolve, 20))
  await expireTag('page:/world/flood')
  assert.equal((await first).headers.get('surrogate-control'), null)
})

test('browsers are told which links they may follow ahead, but not by readers who save data', async () => {
  const rules = async (headers: Record<string, string> = {}, path = '/world/flood') =>
    (await get(path, headers)).headers.get('speculation-rules')
  assert.equal(await rules(), '"/static/speculation-rules.json"')
  assert.equal(await rules({ 'save-data': 'on' }), null)
  assert.equal(await rules(), '"/static/speculation-rules.json"')
  assert.equal(await rules({}, '/world/none'), null)
  const file = await get('/static/speculation-rules.json')
  assert.equal(file.headers.get('content-type'), 'application/speculationrules+json')
  const { prefetch } = (await file.json()) as { prefetch: { eagerness: string }[] }
  assert.deepEqual(
    prefetch.map(({ eagerness }) => eagerness),
    ['moderate'],
  )
})

test('a reader has a page already, whether a proxy made its tag strong or weak', async () => {
  const etag = (await get('/world/flood')).headers.get('etag') ?? ''
  const statusFor = async (header: string) => (await get('/world/flood', { 'if-none-match': header })).status
  for (const header of [etag, etag.replace('W/', ''), `"other", ${etag}`, '*', `${etag},"x"`])
    assert.equal(await statusFor(header), 304, header)
  for (const header of ['"other"', '', 'W/', etag.slice(0, -2)]) assert.equal(await statusFor(header), 200, header)
})
