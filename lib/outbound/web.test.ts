import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { playTheWeb } from '../harvest/testing.ts'
import { HostTurns } from './host-turns.ts'
import { OutboundRefused, theWeb } from './reach.ts'
import { mayRead } from './robots.ts'
import { ClosedToPrograms, newMemory, openWeb } from './web.ts'
import { readWebPage } from './web-page.ts'

const web = playTheWeb()
const robotsOf = (robots: string, asked: string[] = []) => {
  web.answer = (request, response) => {
    asked.push(`${request.headers.host?.split(':')[0]}${request.url}`)
    if (request.url === '/robots.txt') return void response.end(robots)
    if (request.url === '/moved') return void response.writeHead(302, { location: web.url('/closed', 'port.se') }).end()
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>The river rose.</p>')
  }
  return asked
}

test('a page is read under the publication’s own name', async () => {
  let agent = ''
  web.answer = (request, response) => {
    agent = request.headers['user-agent'] ?? ''
    response.end()
  }
  await web.open().read(web.url('/'))
  assert.equal(agent, 'TheNorrvikGazetteLinkCheck/1 (+https://news.norrvik.se/)')
})

test('robots.txt is asked once a day, and what it closes is not asked for', async () => {
  const asked = robotsOf('User-agent: *\nDisallow: /closed\n')
  const open = web.open()
  assert.equal((await open.read(web.url('/open'))).status, 200)
  await assert.rejects(open.read(web.url('/closed/story')), ClosedToPrograms)
  await open.read(web.url('/other'))
  assert.deepEqual(asked, ['gazette.se/robots.txt', 'gazette.se/open', 'gazette.se/other'])
})

test('a turn of the way to another machine asks for that one’s robots.txt', async () => {
  const asked = robotsOf('User-agent: TheNorrvikGazetteLinkCheck\nDisallow: /closed\n')
  await assert.rejects(web.open().read(web.url('/moved')), ClosedToPrograms)
  assert.deepEqual(asked, ['gazette.se/robots.txt', 'gazette.se/moved', 'port.se/robots.txt'])
})

test('a machine whose robots.txt fails is not read, one without it is', async () => {
  const answering = (status: number) => {
    web.answer = (request, response) => response.writeHead(request.url === '/robots.txt' ? status : 200).end()
  }
  answering(503)
  await assert.rejects(web.open().read(web.url('/')), ClosedToPrograms)
  answering(404)
  assert.equal((await web.open().read(web.url('/'))).status, 200)
})

test('who says 429 is left alone for as long as it says', async () => {
  let asked = 0
  web.answer = (request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end()
    asked += 1
    response.writeHead(429, { 'retry-after': '120' }).end()
  }
  const open = web.open()
  assert.equal((await open.read(web.url('/'))).status, 429)
  await assert.rejects(open.read(web.url('/')), OutboundRefused)
  assert.equal(asked, 1)
})

test('a pressed answer is counted by what comes out of it', async () => {
  const pressed = (bytes: Buffer, encoding: string) => {
    web.answer = (request, response) => {
      if (request.url === '/robots.txt') return void response.writeHead(404).end()
      response.writeHead(200, { 'content-encoding': encoding, 'content-type': 'text/html; charset=iso-8859-1' }).end(bytes)
    }
  }
  for (const [press, encoding] of [
    [gzipSync, 'gzip'],
    [brotliCompressSync, 'br'],
  ] as const) {
    pressed(press(Buffer.from('Västkust', 'latin1')), encoding)
    const page = await readWebPage(web.url('/'), web.open())
    assert.equal(page.isRead && page.text, 'Västkust')
    pressed(press(Buffer.alloc(3_000_000)), encoding)
    const long = await readWebPage(web.url('/'), web.open())
    assert.deepEqual(long.isRead ? 'read' : long.kind, 'refused')
  }
  pressed(Buffer.from('no gzip at all'), 'gzip')
  const broken = await readWebPage(web.url('/'), web.open())
  assert.equal(broken.isRead, false)
})

test('the web of the newsroom never gets to a machine of the house, and says so in a sentence', async () => {
  let reached = 0
  web.answer = (_request, response) => {
    reached += 1
    response.end()
  }
  const open = openWeb({ name: 'A', origin: 'https://news.norrvik.se' }, { reach: theWeb }, newMemory(0))
  for (const url of [
    web.url('/', '127.0.0.1'),
    web.url('/', 'localhost'),
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://169.254.169.254/',
  ]) {
    const page = await readWebPage(url, open)
    assert.ok(!page.isRead && /[.]$/.test(page.sentence), url)
  }
  assert.equal(reached, 0)
})

test('a name that nobody has is a sentence', async () => {
  const resolve = () => Promise.reject(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }))
  const open = openWeb({ name: 'A', origin: 'https://news.norrvik.se' }, { resolve }, newMemory(0))
  const page = await readWebPage('https://nobody.se/', open)
  assert.ok(!page.isRead)
  assert.equal(page.kind, 'no-such-host')
})

test('one machine is asked one after the other, with a pause', async () => {
  const turns = new HostTurns(60)
  const began = performance.now()
  await Promise.all([turns.take('a.se'), turns.take('b.se'), turns.take('a.se')])
  const took = performance.now() - began
  assert.ok(took >= 55 && took < 1_000, `${took}`)
})

test('robots.txt as RFC 9309 reads it', () => {
  const file = 'User-Agent: other\nDisallow: /\n\nuser-agent: *\nAllow: /p\nDisallow: /  # all\nDisallow: /*.gif$\nAllow: /x*y$\n'
  assert.equal(mayRead(file, 'Ours', '/page'), true)
  assert.equal(mayRead(file, 'Ours', '/'), false)
  assert.equal(mayRead(file, 'Ours', '/p/a.gif'), false)
  assert.equal(mayRead(file, 'Ours', '/p/a.gif?x'), true)
  assert.equal(mayRead(file, 'Ours', '/xaay'), true)
  assert.equal(mayRead(file, 'Ours', '/xaayb'), false)
  assert.equal(mayRead(file, 'OTHER', '/page'), false)
  assert.equal(mayRead('', 'Ours', '/'), true)
  assert.equal(mayRead('User-agent: *\nDisallow:\n', 'Ours', '/'), true)
  fc.assert(fc.property(fc.string(), fc.string(), (robots, path) => typeof mayRead(robots, 'Ours', `/${path}`) === 'boolean'))
  const slow = `User-agent: *\nDisallow: /${'*a'.repeat(20_000)}b\n`
  const began = performance.now()
  mayRead(slow, 'Ours', `/${'a'.repeat(50_000)}`)
  assert.ok(performance.now() - began < 500)
})
