import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { freshDatabase } from '#db/testing.ts'
import { createFront } from './front.ts'
import { frontMetrics } from './metrics.ts'
import { type Renderer, renderer } from './renderer.ts'
import type { Answered } from './request-log.ts'

// What stands on every answer, whoever gives it, and what is noted of it; said on bare sockets.

freshDatabase()

const guards = [
  ...['content-security-policy', 'x-content-type-options', 'referrer-policy', 'cross-origin-opener-policy'],
  ...['permissions-policy', 'strict-transport-security'],
]
const headersMs = 400
let rendering: Server
let render: Renderer
let front: Server
let port = 0
let got: IncomingMessage[] = []
let lines: Answered[] = []
let errors: string[] = []

before(async () => {
  rendering = createServer((request, response) => {
    got.push(request)
    const url = request.url ?? ''
    // It may say no before it has heard all, as Next does.
    if (url.startsWith('/api/uploads')) return void response.writeHead(401, { 'Content-Type': 'application/json' }).end('{}')
    if (url === '/admin/missing' && request.headers['x-colophon-lost'])
      return void response
        .writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': "default-src 'none'; desk" })
        .end('Nothing at the desk')
    if (/^\/(admin|preview)\//.test(url)) return void response.writeHead(404, { 'Content-Type': 'text/html' }).end()
    if (url === '/missing') return void response.writeHead(404, { 'Content-Type': 'text/html' }).end('<p>Nothing for readers</p>')
    if (url === '/world/flood/report' && request.method === 'POST')
      return void response
        .writeHead(422, { 'Colophon-Shown-At': '/world/flood/report?form=f1' })
        .end('One field is not right yet.')
    if (url.startsWith('/world/flood/report'))
      return void response
        .writeHead(200, { 'Content-Type': 'text/html', 'Colophon-For-One': '1', 'Colophon-Tags': 'site' })
        .end(`<p>Form ${url}</p>`)
    if (url.startsWith('/broken')) return void response.writeHead(500).end()
    response.setHeader('Colophon-Tags', 'site')
    const isThere = ['/', '/world/flood', '/admin'].includes(url) || /^\/search|\.rsc/i.test(url)
    response.writeHead(isThere ? 200 : 404, url.startsWith('/api') ? {} : { 'Content-Type': 'text/html' }).end('<p>Here</p>')
  }).listen(0, '127.0.0.1')
  await once(rendering, 'listening')
})
after(() => {
  rendering.closeAllConnections()
  rendering.close()
})
beforeEach(async () => {
  got = []
  lines = []
  errors = []
  render = renderer(`http://127.0.0.1:${(rendering.address() as AddressInfo).port}`, 'news.example')
  front = createFront({
    ...{ renderer: render, metrics: frontMetrics(), site: new URL('https://news.example'), hops: 0, root: process.cwd() },
    ...{
      storeBytes: 8_388_608,
      partsAddress: '/parts',
      missingAddress: '/missing',
      deskMissingAddress: '/admin/missing',
      mediaFolder: '/nowhere',
    },
    ...{ isPublicPicture: async () => false, onView: () => undefined, isCacheTold: () => false },
    onError: (_error, id) => errors.push(id),
    log: { isOn: true, write: (line) => lines.push(line), flush: () => undefined },
    actorOf: async (cookies) => (cookies === 'session=mira' ? 'account-mira' : null),
    patience: { headersMs, bodyMs: 300 },
  })
  front.listen(0, '127.0.0.1')
  await once(front, 'listening')
  port = (front.address() as AddressInfo).port
})
afterEach(async () => {
  front.closeAllConnections()
  await render.close()
  await new Promise((resolve) => front.close(resolve))
})

const host = 'Host: news.example\r\n'
const ours = `${host}Origin: https://news.example\r\n`

/** Says this, and hears what comes back until there is a whole answer, or the connection is closed. */
async function ask(text: string): Promise<{ status: number; headers: Map<string, string>; body: string }> {
  const socket = connect(port, '127.0.0.1')
  let said = ''
  socket.on('data', (chunk) => {
    said += chunk
  })
  socket.on('error', () => undefined)
  socket.write(text)
  const deadline = performance.now() + 5_000
  while (!said.includes('\r\n\r\n') && !socket.destroyed && performance.now() < deadline) await wait(5)
  await wait(20)
  socket.destroy()
  const [head = '', body = ''] = said.split('\r\n\r\n', 2)
  const [first = '', ...rest] = head.split('\r\n')
  const headers = new Map(rest.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]))
  return { status: Number(first.split(' ')[1]), headers, body }
}

const asked: [what: string, text: string, status: number][] = [
  ['no HTTP', 'HELO mail\r\n\r\n', 400],
  ['a broken header', `GET / HTTP/1.1\r\n${host}Bad Name : x\r\n\r\n`, 400],
  ['headers without end', `GET / HTTP/1.1\r\n${host}X: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ['headers that stop', `GET / HTTP/1.1\r\n${host}`, 408],
  ['an expectation that nobody knows', `POST /admin HTTP/1.1\r\n${ours}Expect: magic\r\nContent-Length: 1\r\n\r\nx`, 417],
  ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
  ['two hosts', `GET / HTTP/1.1\r\n${host}Host: evil.example\r\n\r\n`, 400],
  ['the same host twice', `GET /world/flood HTTP/1.1\r\n${host}${host}\r\n`, 400],
  ['two hosts at the desk', `GET /admin HTTP/1.1\r\n${host}host: evil.example\r\n\r\n`, 400],
  ['two lengths', `POST /admin HTTP/1.1\r\n${ours}Content-Length: 1\r\nContent-Length: 1\r\n\r\nx`, 400],
  ['a tunnel', `CONNECT evil.example:80 HTTP/1.1\r\n${host}\r\n`, 405],
  ['an address that is too long', `GET /${'x'.repeat(9_000)} HTTP/1.1\r\n${host}\r\n`, 414],
  ['a form from elsewhere', `POST /admin HTTP/1.1\r\n${host}Content-Length: 1\r\n\r\nx`, 403],
  ['a page', `GET /world/flood HTTP/1.1\r\n${host}\r\n`, 200],
  ['a page that is missing', `GET /world/none HTTP/1.1\r\n${host}\r\n`, 404],
  ['the framework’s form of a page', `GET /world/flood.rsc HTTP/1.1\r\n${host}\r\n`, 404],
  ['the same in capitals, encoded', `GET /world/flood%2eRSC?x=1 HTTP/1.1\r\n${host}\r\n`, 404],
  ['a part of such a form', `GET /world/flood.segments/_tree.segment.rsc HTTP/1.1\r\n${host}\r\n`, 404],
  ['such a form of the desk', `GET /admin.rsc HTTP/1.1\r\n${host}\r\n`, 404],
  ['a page that cannot be made', `GET /broken HTTP/1.1\r\n${host}\r\n`, 503],
  ['the desk', `GET /admin HTTP/1.1\r\n${host}\r\n`, 200],
  ['a call that is none', `GET /api/none HTTP/1.1\r\n${host}\r\n`, 404],
  ['a call that is refused', `POST /api/uploads HTTP/1.1\r\n${ours}Content-Length: 1\r\n\r\nx`, 401],
  ['a picture that is none', `GET /media/none.webp HTTP/1.1\r\n${host}\r\n`, 404],
  ['a file', `GET /favicon.ico HTTP/1.1\r\n${host}\r\n`, 200],
  ['a file of the build that is none', `GET /_next/static/none.js HTTP/1.1\r\n${host}\r\n`, 404],
  ['health', `GET /healthz HTTP/1.1\r\n${host}\r\n`, 200],
]

for (const [what, text, status] of asked) {
  test(`${what}: ${status}, with the headers that guard every answer, and something to read`, async () => {
    const answer = await ask(text)
    assert.equal(answer.status, status)
    assert.deepEqual(
      guards.filter((name) => !answer.headers.get(name)),
      [],
    )
    assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/)
    assert.notEqual(answer.body.trim(), '')
    if (status >= 400) assert.equal(answer.headers.get('cache-control'), 'private, no-store')
  })
}

test('a file that the browser has already is guarded as well', async () => {
  const first = await ask(`GET /favicon.ico HTTP/1.1\r\n${host}\r\n`)
  const again = await ask(`GET /favicon.ico HTTP/1.1\r\n${host}If-None-Match: ${first.headers.get('etag')}\r\n\r\n`)
  assert.equal(again.status, 304)
  assert.deepEqual(
    guards.filter((name) => !again.headers.get(name)),
    [],
  )
})

test('a program of the old kind that names no host is answered', async () => {
  assert.equal((await ask('GET /world/flood HTTP/1.0\r\n\r\n')).status, 200)
})

test('what comes after an answer that is under way does not write into it', async () => {
  const socket = connect(port, '127.0.0.1')
  let said = ''
  socket.on('data', (chunk) => {
    said += chunk
  })
  socket.on('error', () => undefined)
  socket.write(`GET /world/flood HTTP/1.1\r\n${host}\r\nnonsense\r\n\r\n`)
  await once(socket, 'close')
  assert.doesNotMatch(said.replace(/^HTTP\/1\.1 \d{3}[^\r]*/, ''), /<p>[^<]*HTTP\/1\.1/)
})

for (const [what, head, bytes] of [
  ['from elsewhere', `POST /admin HTTP/1.1\r\n${host}`, 100_000],
  ['that is too long', `POST /admin HTTP/1.1\r\n${ours}`, 90_000],
  ['that is not let in', `POST /api/uploads HTTP/1.1\r\n${ours}Content-Type: multipart/form-data; boundary=x\r\n`, 100_000],
] as const) {
  test(`a sender ${what} who goes on drop by drop is cut off soon after the answer`, async () => {
    const socket = connect(port, '127.0.0.1')
    let said = ''
    socket.on('data', (chunk) => {
      said += chunk
    })
    socket.on('error', () => undefined)
    const started = performance.now()
    socket.write(`${head}Content-Length: ${bytes}\r\n\r\n`)
    const drip = setInterval(() => socket.write('x'), 50)
    await Promise.race([once(socket, 'close'), wait(8_000, undefined, { ref: false })])
    clearInterval(drip)
    const took = performance.now() - started
    socket.destroy()
    assert.match(said, /^HTTP\/1\.1 4\d\d /)
    assert.match(said, /connection: close/i)
    assert.ok(took < 4_000, `${took} ms`)
  })
}

test('each request has one line in the log, without what its reader asked for or who they are', async () => {
  await ask(`GET /search?q=secret-thing HTTP/1.1\r\n${host}Cookie: session=mira\r\n\r\n`)
  await ask(`GET /world/flood HTTP/1.1\r\n${host}\r\n`)
  await ask(`GET /world/flood HTTP/1.1\r\n${host}\r\n`)
  await ask(`GET /admin/invitation/open-sesame HTTP/1.1\r\n${host}Cookie: session=mira\r\n\r\n`)
  await ask('HELO mail\r\n\r\n')
  assert.deepEqual(
    lines.map(({ method, route, path, status, cache, actorId }) => [method, route, path, status, cache, actorId]),
    [
      ['GET', 'reader', '/search', 200, 'miss', undefined],
      ['GET', 'reader', '/world/flood', 200, 'miss', undefined],
      ['GET', 'reader', '/world/flood', 200, 'hit', undefined],
      ['GET', 'desk', '/admin/invitation/…', 404, 'pass', 'account-mira'],
      ['', 'unread', '', 400, 'none', undefined],
    ],
  )
  for (const { ms, bytes } of lines) assert.ok(ms >= 0 && bytes > 100, JSON.stringify(lines))
  assert.equal(new Set(lines.map(({ reqId }) => reqId)).size, lines.length)
  assert.doesNotMatch(JSON.stringify(lines), /secret-thing|open-sesame|127\.0\.0\.1|mira\b(?<!account-mira)/)
})

test('a form that is refused is shown again at once with its status, with what was typed, and kept by nobody', async () => {
  const form = 'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 7\r\n\r\nwrong=x'
  const answer = await ask(`POST /world/flood/report HTTP/1.1\r\n${ours}${form}`)
  assert.equal(answer.status, 422)
  assert.match(answer.body, /Form \/world\/flood\/report\?form=f1/)
  assert.equal(answer.headers.get('cache-control'), 'private, no-store')
  assert.match(answer.headers.get('content-security-policy') ?? '', /script-src 'none'.*form-action 'self'/)
  assert.equal(answer.headers.get('colophon-shown-at'), undefined)
  assert.equal((await ask(`POST /world/flood/report HTTP/1.1\r\n${host}${form}`)).status, 403)
})

test('a page for one reader is drawn anew each time, and says that nobody may keep it', async () => {
  for (const path of ['/world/flood/report', '/world/flood/report', '/world/flood/report?form=f1']) {
    const { status, headers, body } = await ask(`GET ${path} HTTP/1.1\r\n${host}\r\n`)
    assert.deepEqual([status, headers.get('cache-control')], [200, 'private, no-store'])
    assert.match(body, /Form \/world\/flood\/report</, 'what somebody else typed is nobody’s to ask for')
  }
  assert.equal(got.filter(({ url }) => url === '/world/flood/report').length, 3)
})

test('a page of the desk that is missing is told with the desk’s own words, whole; a preview with those for readers', async () => {
  const desk = await ask(`GET /admin/articles/none HTTP/1.1\r\n${host}Cookie: session=mira\r\n\r\n`)
  assert.deepEqual([desk.status, desk.headers.get('content-security-policy')], [404, "default-src 'none'; desk"])
  assert.match(desk.body, /Nothing at the desk/)
  assert.equal(got.at(-1)?.headers.cookie, 'session=mira')
  const preview = await ask(`GET /preview/none HTTP/1.1\r\n${host}\r\n`)
  assert.deepEqual([preview.status, preview.headers.get('cache-control')], [404, 'private, no-store'])
  assert.match(preview.body, /Nothing for readers/)
  // What the desk's scripts ask for is for them to read.
  const byScript = await ask(`GET /admin/articles/none HTTP/1.1\r\n${host}RSC: 1\r\n\r\n`)
  assert.equal(byScript.status, 404)
  assert.doesNotMatch(byScript.body, /Nothing/)
  const trick = await ask(`GET /admin/missing HTTP/1.1\r\n${host}X-Colophon-Lost: address\r\n\r\n`)
  assert.equal(trick.status, 404)
})

test('the renderer learns the number of the request, and nobody else may give one', async () => {
  await ask(`GET /world/flood HTTP/1.1\r\n${host}X-Colophon-Request: mine\r\n\r\n`)
  await ask(`GET /admin HTTP/1.1\r\n${host}X-Colophon-Request: mine\r\n\r\n`)
  assert.deepEqual(
    got.map(({ headers }) => headers['x-colophon-request']).filter((id) => lines.some(({ reqId }) => reqId === id)).length,
    2,
  )
})

test('the page of a fault says the number under which it is noted', async () => {
  const { body } = await ask(`GET /broken HTTP/1.1\r\n${host}\r\n`)
  const [id = ''] = errors
  assert.equal(lines[0]?.reqId, id)
  assert.match(body, new RegExp(`: ${id}<`))
})
