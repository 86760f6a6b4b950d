import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import { pictures } from './pictures.ts'

const folder = mkdtempSync(join(tmpdir(), 'colophon-pictures-'))
const file = 'AAAAAAAAAAAAAAAAAAAAAA'
const bytes = Buffer.from(Array.from({ length: 1_000 }, (_, index) => index % 251))
let isLive = true
let change = 1
let isRemembering = true
let server: Server
let port = 0
let asked: string[] = []

before(async () => {
  writeFileSync(join(folder, `${file}-640.webp`), bytes)
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  const { answerAtOnce, answer } = pictures({
    folder,
    storeBytes: 4_000_000,
    newest: () => change,
    isPublic: async (name, width) => {
      asked.push(`${name}-${width}`)
      return isLive
    },
  })
  server = createServer(async (request, response) => {
    if (isRemembering && answerAtOnce(request, response, request.url ?? '')) return
    if (!(await answer(request, response))) response.writeHead(404).end('not a public picture')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
after(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  isLive = true
  change += 1
  asked = []
})

const path = `/media/${file}-640.webp`
const get = (headers: Record<string, string> = {}, method = 'GET', at = path) =>
  fetch(`http://127.0.0.1:${port}${at}`, { headers, method })

test('a picture comes whole, with what its answer must carry', async () => {
  const answer = await get()
  assert.equal(answer.status, 200)
  assert.deepEqual(Buffer.from(await answer.arrayBuffer()), bytes)
  const said = Object.fromEntries(answer.headers)
  assert.equal(said['content-type'], 'image/webp')
  assert.equal(said['cache-control'], 'public, max-age=3600')
  assert.equal(said['content-security-policy'], "default-src 'none'; sandbox")
  assert.equal(said['accept-ranges'], 'bytes')
})

test('HEAD says the same and sends nothing', async () => {
  const answer = await get({}, 'HEAD')
  assert.equal(answer.status, 200)
  assert.equal(answer.headers.get('content-length'), '1000')
  assert.equal((await answer.arrayBuffer()).byteLength, 0)
})

test('a range comes as that range; more than one, or none that is there, does not', async () => {
  for (const [range, from, to] of [
    ['bytes=0-9', 0, 10],
    ['bytes=990-', 990, 1_000],
    ['bytes=-5', 995, 1_000],
    ['bytes=500-5000', 500, 1_000],
  ] as const) {
    const answer = await get({ range })
    assert.equal(answer.status, 206, range)
    assert.equal(answer.headers.get('content-range'), `bytes ${from}-${to - 1}/1000`)
    assert.deepEqual(Buffer.from(await answer.arrayBuffer()), bytes.subarray(from, to))
  }
  for (const range of ['bytes=0-9,20-29', 'lines=1-2', 'bytes=x-y']) {
    const answer = await get({ range })
    assert.equal(answer.status, 200, range)
    assert.equal((await answer.arrayBuffer()).byteLength, 1_000)
  }
  // Left to the desk's own route, which answers 416.
  assert.equal((await get({ range: 'bytes=2000-' })).status, 404)
})

test('a reader who has it is told so, and a range of another picture is not mixed with it', async () => {
  const etag = (await get()).headers.get('etag') ?? ''
  const again = await get({ 'if-none-match': etag, 'cache-control': 'max-age=0' })
  assert.deepEqual([again.status, (await again.arrayBuffer()).byteLength], [304, 0])
  assert.equal((await get({ range: 'bytes=0-9', 'if-range': 'W/"other"' })).status, 200)
})

test('what no live article shows is not sent, and nothing else of the folder ever', async () => {
  isLive = false
  assert.equal((await get()).status, 404)
  isLive = true
  asked = []
  const others = [
    '/media/secret.txt',
    '/media/',
    `/media/${file}-640.png`,
    `/media/${file}-0.webp`,
    `/media/..%2f${file}-640.webp`,
  ]
  for (const other of others) assert.equal((await get({}, 'GET', other)).status, 404, other)
  assert.deepEqual(asked, [])
  assert.equal((await get({}, 'GET', `/media/${file}-960.webp`)).status, 404)
})

test('a reader who goes in the middle leaves no answer open', async () => {
  writeFileSync(join(folder, `${file}-1920.webp`), Buffer.alloc(20_000_000))
  const socket = connect(port, '127.0.0.1')
  socket.write(`GET /media/${file}-1920.webp HTTP/1.1\r\nHost: a\r\n\r\n`)
  await once(socket, 'data')
  socket.destroy()
  await once(socket, 'close')
  assert.equal((await get()).status, 200)
})

test('from memory it is the same answer, in every form that is asked for, and nobody is asked again', async () => {
  const saying = async (headers: Record<string, string> = {}, method = 'GET') => {
    const answer = await get({ 'cache-control': 'max-age=0', ...headers }, method)
    const { date: _, connection: __, 'keep-alive': ___, ...said } = Object.fromEntries(answer.headers)
    return { status: answer.status, said, body: Buffer.from(await answer.arrayBuffer()).toString('base64') }
  }
  const etag = (await get()).headers.get('etag') ?? ''
  const modified = (await get()).headers.get('last-modified') ?? ''
  const questions: [headers: Record<string, string>, method?: string][] = [
    [{}],
    [{}, 'HEAD'],
    [{ 'if-none-match': etag }],
    [{ 'if-none-match': `"x", ${etag}` }],
    [{ 'if-none-match': '"x"', 'if-modified-since': modified }],
    [{ 'if-modified-since': modified }],
    [{ range: 'bytes=0-9' }],
    [{ range: 'bytes=0-9', 'if-range': etag }],
  ]
  for (const [headers, method] of questions) {
    isRemembering = false
    const fromDisk = await saying(headers, method)
    isRemembering = true
    assert.deepEqual(await saying(headers, method), fromDisk, JSON.stringify(headers))
  }
  asked = []
  for (let each = 0; each < 5; each += 1) assert.equal((await saying()).status, 200)
  assert.deepEqual(asked, [])
})

test('after a change it is asked again whether a picture is public', async () => {
  await get()
  await get()
  isLive = false
  change += 1
  assert.equal((await get()).status, 404)
  assert.equal(asked.length, 2)
})
