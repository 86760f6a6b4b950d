import assert from 'node:assert/strict'
import { once } from 'node:events'
import { renameSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { closeDatabase, databaseFile } from '#db/client.ts'
import { freshDatabase } from '#db/testing.ts'
import { createFront } from './front.ts'
import { frontMetrics } from './metrics.ts'
import { type Renderer, renderer } from './renderer.ts'

const silent = { isOn: false, write: () => undefined, flush: () => undefined }

// What a request may send, and how slowly, said on bare sockets: a client of ours would be too polite.

freshDatabase()

const bodyMs = 300
const headersMs = 400
let rendering: Server
let front: Server
let render: Renderer
let port = 0
let got: { method: string; url: string; headers: IncomingMessage['headers']; bytes: number; isWhole: boolean }[] = []
let answerAfterMs = 0
let isBroken = false

before(async () => {
  rendering = createServer((request, response) => {
    const asked = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, bytes: 0, isWhole: false }
    got.push(asked)
    request.on('error', () => undefined)
    request.on('data', (chunk: Buffer) => {
      asked.bytes += chunk.length
    })
    request.on('end', async () => {
      asked.isWhole = true
      await wait(answerAfterMs)
      if (isBroken) response.destroy()
      else if (request.url === '/big') response.end(Buffer.alloc(20_000_000, 'a'))
      else response.end('done')
    })
  }).listen(0, '127.0.0.1')
  await once(rendering, 'listening')
})
after(() => {
  rendering.closeAllConnections()
  rendering.close()
})
beforeEach(async () => {
  got = []
  answerAfterMs = 0
  isBroken = false
  render = renderer(`http://127.0.0.1:${(rendering.address() as AddressInfo).port}`, 'news.example')
  front = createFront({
    ...{ renderer: render, metrics: frontMetrics(), site: new URL('http://news.example'), hops: 0, root: process.cwd() },
    ...{
      storeBytes: 8_388_608,
      partsAddress: '/parts',
      missingAddress: '/missing',
      deskMissingAddress: '/admin/missing',
      mediaFolder: '/nowhere',
    },
    ...{
      isPublicPicture: async () => false,
      onView: () => undefined,
      onError: () => undefined,
      isCacheTold: () => false,
      log: silent,
      actorOf: async () => null,
    },
    patience: { headersMs, bodyMs },
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

interface Talk {
  socket: Socket
  said: () => string
  over: Promise<unknown>
}

function open(): Talk {
  const socket = connect(port, '127.0.0.1')
  let said = ''
  socket.on('data', (chunk) => {
    said += chunk
  })
  socket.on('error', () => undefined)
  return { socket, said: () => said, over: once(socket, 'close') }
}

function head(path: string, headers: Record<string, string | number>, method = 'POST'): string {
  const lines = Object.entries({ Host: 'news.example', Origin: 'http://news.example', ...headers })
  return `${[`${method} ${path} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`)].join('\r\n')}\r\n\r\n`
}

async function send(text: string, rest?: Buffer): Promise<{ status: number; said: string }> {
  const { socket, said, over } = open()
  socket.write(text)
  if (rest) socket.write(rest)
  const deadline = performance.now() + 5_000
  while (!/^HTTP\/1\.1 (?!100)\d{3}[\s\S]*\r\n\r\n/m.test(said()) && !socket.destroyed && performance.now() < deadline)
    await wait(5)
  await wait(10)
  socket.destroy()
  await over
  return { status: Number(/HTTP\/1\.1 (?!100)(\d{3})/.exec(said())?.[1]), said: said() }
}

const megabyte = 1_048_576
const json = { 'Content-Type': 'application/json' }
const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
const parts = { 'Content-Type': 'multipart/form-data; boundary=x' }
const kinds: [what: string, path: string, headers: Record<string, string>, bytes: number][] = [
  ['JSON', '/api/articles', json, megabyte],
  ['a form', '/api/auth/callback/credentials', form, 65_536],
  ['what is of no known kind', '/api/articles', {}, 65_536],
  ['a save', '/api/autosave', json, 2 * megabyte + 65_536],
  ['an action', '/admin/articles', { 'Next-Action': 'abc' }, 2 * megabyte + 65_536],
  ['an upload', '/api/uploads', parts, 30 * megabyte + 65_536],
]

for (const [what, path, headers, bytes] of kinds) {
  test(`${what} may have ${bytes} bytes, and not one more`, async () => {
    const whole = await send(head(path, { ...headers, 'Content-Length': bytes }), Buffer.alloc(bytes))
    assert.equal(whole.status, 200)
    assert.equal(got[0]?.bytes, bytes)
    got = []
    const said = await send(head(path, { ...headers, 'Content-Length': bytes + 1 }))
    assert.equal(said.status, 413)
    assert.match(said.said, /Connection: close/i)
    assert.equal(got.length, 0)
  })
}

const cut = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n'

test('an action without script may have as much, and not one byte more', async () => {
  const most = 2 * megabyte + 65_536
  const end = '\r\n--x--\r\n'
  const whole = Buffer.concat([Buffer.from(cut), Buffer.alloc(most - cut.length - end.length, 'a'), Buffer.from(end)])
  assert.equal((await send(head('/admin/settings', { ...parts, 'Content-Length': most }), whole)).status, 200)
  assert.equal(got[0]?.bytes, most)
  assert.equal((await send(head('/admin/settings', { ...parts, 'Content-Length': most + 1 }))).status, 413)
})

for (const [what, type, body] of [
  ['cut off', 'multipart/form-data; boundary=x', `${cut}1`],
  ['of another boundary', 'multipart/form-data; boundary=y', `${cut}1\r\n--x--\r\n`],
  ['of two boundaries', 'multipart/form-data; boundary=x; boundary=x', `${cut}1\r\n--x--\r\n`],
  ['of no boundary', 'multipart/form-data', `${cut}1\r\n--x--\r\n`],
  ['of broken parts', 'multipart/form-data; boundary=x', '--x\r\ngarbage\r\n\r\n1\r\n--x--\r\n'],
] as const) {
  test(`a form ${what} is refused in a sentence, and comes no further`, async () => {
    const { status, said } = await send(
      head('/admin/settings', { 'Content-Type': type, 'Content-Length': body.length }),
      Buffer.from(body),
    )
    assert.equal(status, 400)
    assert.match(said, /did not arrive whole/)
    assert.equal(got.length, 0)
  })
}

test('a call of the desk that sends too much is told so as its other refusals are', async () => {
  const refused = async (path: string, headers: Record<string, string>) => {
    const { said } = await send(head(path, { ...headers, 'Content-Length': 40_000_000 }))
    return JSON.parse(said.split('\r\n\r\n')[1] ?? '')
  }
  const picture = await refused('/api/uploads', parts)
  assert.deepEqual(picture, { code: 'too-large', message: 'A picture has at most 30 MB. Make it smaller first.' })
  const save = await refused('/api/autosave', json)
  assert.equal(save.code, 'too-large')
  assert.match(save.message, /^An article has at most 2 MB/)
})

test('a body that does not say how long it is, is cut at its limit', async () => {
  const chunk = Buffer.alloc(70_000)
  const bytes = Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n0\r\n\r\n')])
  const { status } = await send(head('/api/articles', { 'Transfer-Encoding': 'chunked' }), bytes)
  assert.equal(status, 413)
  assert.ok(!got[0]?.isWhole)
})

test('a form that trickles in is told after its time that it took too long', async () => {
  const { socket, said, over } = open()
  const started = performance.now()
  socket.write(head('/admin/articles', { ...form, 'Content-Length': 1_000 }))
  const trickle = setInterval(() => socket.write('x'), 20)
  await over
  clearInterval(trickle)
  assert.match(said(), /^HTTP\/1\.1 408 /)
  assert.ok(performance.now() - started >= bodyMs)
  assert.ok(!got[0]?.isWhole)
})

test('a form that stops in its middle is told the same', async () => {
  const { status } = await send(head('/admin/articles', { ...form, 'Content-Length': 1_000 }), Buffer.alloc(10))
  assert.equal(status, 408)
})

test('an upload may take longer', async () => {
  const { socket, said } = open()
  socket.write(head('/api/uploads', { ...parts, 'Content-Length': 30 }))
  for (let piece = 0; piece < 3; piece += 1) {
    await wait(bodyMs / 2)
    socket.write('0123456789')
  }
  while (!said().includes('done')) await wait(5)
  assert.match(said(), /^HTTP\/1\.1 200 /)
  socket.destroy()
})

test('headers that trickle in are cut off', async () => {
  const { socket, said, over } = open()
  socket.write('GET / HTTP/1.1\r\n')
  const trickle = setInterval(() => socket.write('X-A: b\r\n'), 50)
  await over
  clearInterval(trickle)
  assert.match(said(), /^HTTP\/1\.1 408 /)
  assert.equal(got.length, 0)
})

test('200 slow senders keep nobody else waiting', async () => {
  const slow = Array.from({ length: 200 }, () => {
    const talk = open()
    talk.socket.write(head('/admin/articles', { ...form, 'Content-Length': 1_000 }))
    return talk
  })
  await wait(50)
  const { status } = await send(head('/admin', {}, 'GET'))
  assert.equal(status, 200)
  await Promise.all(slow.map(({ over }) => over))
  assert.ok(slow.every(({ said }) => said().startsWith('HTTP/1.1 408 ')))
})

test('who asks before sending too much is told at once, and others may go on', async () => {
  const asking = { ...form, Expect: '100-continue' }
  const refused = await send(head('/admin/articles', { ...asking, 'Content-Length': 70_000 }))
  assert.equal(refused.status, 413)
  assert.doesNotMatch(refused.said, /100 Continue/)
  const { socket, said } = open()
  socket.write(head('/admin/articles', { ...asking, 'Content-Length': 3 }))
  while (!said().includes('100 Continue')) await wait(5)
  socket.write('abc')
  while (!said().includes('done')) await wait(5)
  socket.destroy()
  assert.equal(got[0]?.bytes, 3)
})

test('a request that reads and yet sends something is refused, and so is one from elsewhere, whatever it sends', async () => {
  assert.equal((await send(head('/world/flood', { 'Content-Length': 3 }, 'GET'), Buffer.from('abc'))).status, 400)
  const from = { Origin: 'https://evil.example', 'Content-Length': 500_000 }
  const elsewhere = await send(head('/admin/articles', from), Buffer.alloc(500_000))
  assert.equal(elsewhere.status, 403)
  assert.equal(got.length, 0)
})

test('two requests cannot be made of one', async () => {
  const smuggled = 'GET /admin/secret HTTP/1.1\r\nHost: news.example\r\n\r\n'
  const both = head('/admin/articles', { 'Content-Length': smuggled.length, 'Transfer-Encoding': 'chunked' })
  const wrong = [
    both,
    head('/admin/articles', { 'Transfer-Encoding': 'chunked, identity' }),
    head('/admin/articles', { 'Transfer-Encoding': 'xchunked' }),
    head('/admin/articles', { 'Content-Length': '+5' }),
    head('/admin/articles', { 'Content-Length': '5', 'content-length': '6' }),
    head('/admin/articles', { 'Content-Length ': '5' }),
    'POST /admin HTTP/1.1\r\nHost: a\r\nHost: b\r\nOrigin: http://news.example\r\nContent-Length: 1\nX: y\r\n\r\n',
    'GET /admin\r\n /x HTTP/1.1\r\n\r\n',
    'GET http://evil.example/admin HTTP/1.1\r\nHost: news.example\r\n\r\n',
    'GET /admin HTTP/1.1\r\n\r\n',
  ]
  for (const request of wrong) {
    const { status } = await send(request, Buffer.from(`0\r\n\r\n${smuggled}`))
    assert.equal(status, 400, JSON.stringify(request))
  }
  assert.deepEqual(
    got.map(({ url }) => url),
    [],
  )
})

test('what a neighbour names as its own goes no further; what says who asks does', async () => {
  const named = {
    Connection: 'close, X-Trick, Cookie',
    'X-Trick': '1',
    Cookie: 'a=b',
    TE: 'trailers',
    'Proxy-Authorization': 'x',
  }
  await send(head('/admin', named, 'GET'))
  const { headers = {} } = got[0] ?? {}
  assert.deepEqual(
    [headers['x-trick'], headers.te, headers['proxy-authorization'], headers.cookie],
    [undefined, undefined, undefined, 'a=b'],
  )
})

test('a form whose renderer dies is answered with a page, not with silence', async () => {
  isBroken = true
  const { status, said } = await send(head('/admin/articles', { ...form, 'Content-Length': 3 }), Buffer.from('abc'))
  assert.equal(status, 503)
  assert.match(said, /cannot be shown just now/)
  rendering.closeAllConnections()
})

test('a client that goes in the middle of sending or of reading leaves nothing behind', async () => {
  const sending = open()
  sending.socket.write(head('/api/uploads', { ...parts, 'Content-Length': 1_000_000 }))
  sending.socket.write(Buffer.alloc(1_000))
  await wait(50)
  sending.socket.destroy()
  const reading = open()
  reading.socket.write(head('/big', {}, 'GET'))
  reading.socket.once('data', () => reading.socket.destroy())
  await Promise.all([sending.over, reading.over])
  await wait(50)
  assert.equal((await send(head('/admin', {}, 'GET'))).status, 200)
  assert.deepEqual(await new Promise((resolve) => front.getConnections((_error, count) => resolve(count))), 0)
})

test('a database that cannot be read fails the request and not the front', async () => {
  closeDatabase()
  renameSync(databaseFile(), `${databaseFile()}.away`)
  assert.equal((await send(head('/', {}, 'GET'))).status, 503)
  renameSync(`${databaseFile()}.away`, databaseFile())
  assert.equal((await send(head('/', {}, 'GET'))).status, 200)
})
