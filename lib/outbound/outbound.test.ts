import assert from 'node:assert/strict'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { LookupAddress } from 'node:dns'
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, isIP } from 'node:net'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { ask } from './ask.ts'
import { isPublicIp } from './is-public-ip.ts'
import { OutboundRefused, operatorsOwn, type Reach, theWeb } from './reach.ts'

// A machine of the house listens, on every address that it has. Nobody who may only ask the public web ever gets to it.

let house: Server
let port = 0
let reached = 0
let answerWith: RequestListener = (_request, response) => response.end('secret')
let sockets = 0
const count = () => {
  sockets += 1
}

before(async () => {
  house = createServer((request, response) => {
    reached += 1
    answerWith(request, response)
  }).listen(0, '::')
  await once(house, 'listening')
  port = (house.address() as AddressInfo).port
})
after(() => {
  house.closeAllConnections()
  house.close()
})
beforeEach(() => {
  reached = 0
  sockets = 0
  answerWith = (_request, response) => response.end('secret')
  subscribe('net.client.socket', count)
})
afterEach(() => unsubscribe('net.client.socket', count))

/** As far as the public web, but to any port: so that only the address is in the way. */
const anyPort: Reach = { anyAddress: false, anyPort: true }
const leadsTo = (...addresses: string[]) => {
  return async (): Promise<LookupAddress[]> => addresses.map((address) => ({ address, family: isIP(address) }))
}
const get = (url: string, reach: Reach, resolve = leadsTo('127.0.0.1')) =>
  ask({ url, method: 'GET' }, { reach, agent: 'Test', own: ['news.norrvik.se'], resolve })

const hosts = [
  ...['127.0.0.1', '127.1', '127.0.1', '127.255.255.254', '2130706433', '0x7f000001', '0x7f.0.0.1', '017700000001', '0177.0.0.1'],
  ...['0.0.0.0', '0', '0.0.0.1', '10.0.0.1', '10.255.255.255', '100.64.0.1', '169.254.169.254', '169.254.0.1', '0xa9fea9fe'],
  ...['172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.1.254', '192.0.0.1', '192.0.2.1', '192.88.99.1', '198.18.0.1'],
  ...[
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '１２７.０.０.１',
    '127。0。0。1',
    '127.0.0.1.',
  ],
  ...['[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::ffff:8.8.8.8]', '[::127.0.0.1]'],
  ...['[64:ff9b::7f00:1]', '[64:ff9b:1::1]', '[100::1]', '[2001::1]', '[2001:db8::1]', '[2002:7f00:1::1]', '[fc00::1]'],
  ...['[fd12:3456::1]', '[fe80::1]', '[fec0::1]', '[ff02::1]', '[3fff::1]', '[5f00::1]'],
  ...[
    'localhost',
    'LOCALHOST',
    'localhost.',
    'www.localhost',
    'printer',
    'router.lan',
    'nas.local',
    'db.internal',
    'x.home.arpa',
  ],
  ...['a.test', 'a.example', 'a.invalid', 'a.onion', '1.0.0.127.in-addr.arpa', 'news.norrvik.se', 'NEWS.norrvik.se.'],
]
const whole = [
  ...['ftp://gazette.se/', 'file:///etc/passwd', 'gopher://gazette.se/', 'data:text/plain,x', 'javascript:1', 'ws://gazette.se/'],
  ...[
    'http://',
    'gazette.se',
    '//gazette.se/',
    'http://user:word@gazette.se/',
    'https://user@gazette.se/',
    'http:/\\/127.0.0.1/',
  ],
]

test(`${hosts.length + whole.length} forms of an address that is not of the public web are refused, and nothing is connected`, async () => {
  assert.ok(hosts.length + whole.length >= 40)
  for (const url of [...hosts.map((host) => `http://${host}:${port}/`), ...whole])
    await assert.rejects(get(url, anyPort), OutboundRefused, url)
  assert.deepEqual({ sockets, reached }, { sockets: 0, reached: 0 })
})

test('ports that are not the web’s are refused', async () => {
  for (const other of [1, 22, 25, 6379, 8080, port])
    await assert.rejects(get(`http://gazette.se:${other}/`, theWeb), OutboundRefused)
  assert.equal(sockets, 0)
})

test('a name that leads to the house, or to the house as well, is not followed', async () => {
  const ways = [['127.0.0.1'], ['::1'], ['::ffff:127.0.0.1'], ['10.0.0.7'], ['93.184.215.14', '127.0.0.1'], ['fe80::1%lo'], []]
  for (const way of ways)
    await assert.rejects(get(`http://gazette.se:${port}/`, anyPort, leadsTo(...way)), OutboundRefused, way.join(' '))
  assert.equal(reached, 0)
})

test('a name is looked up once, so a second answer leads nowhere', async () => {
  const answers = [['10.0.0.1'], ['127.0.0.1'], ['127.0.0.1']]
  let asked = 0
  const turning = async () => leadsTo(...(answers[asked++] ?? []))()
  await assert.rejects(get(`http://gazette.se:${port}/`, anyPort, turning), OutboundRefused)
  assert.deepEqual({ asked, reached }, { asked: 1, reached: 0 })
})

// The house plays the public web for these: its name is vetted, and its address is taken for public.
const inTheHouse = (path: string, reach: Reach = operatorsOwn) => get(`http://gazette.se:${port}${path}`, reach)

test('what the operator named may be in the house', async () => {
  assert.equal((await inTheHouse('/')).text, 'secret')
  assert.equal((await get(`http://127.0.0.1:${port}/`, operatorsOwn)).status, 200)
  await assert.rejects(get(`http://user:word@127.0.0.1:${port}/`, operatorsOwn), OutboundRefused)
})

test('every turn of the way is vetted again', async () => {
  const answers = ['ftp://gazette.se/', 'http://user:word@gazette.se/', 'data:text/plain,x']
  for (const location of answers) {
    answerWith = (_request, response) => response.writeHead(302, { location }).end()
    await assert.rejects(inTheHouse('/'), OutboundRefused, location)
  }
})

test('five turns are followed, a sixth is not', async () => {
  let left = 5
  answerWith = (_request, response) => {
    if (left-- > 0) response.writeHead(302, { location: '/on' }).end()
    else response.end('there')
  }
  assert.equal((await inTheHouse('/')).text, 'there')
  left = 6
  await assert.rejects(inTheHouse('/'), OutboundRefused)
})

test('what is sent is sent again only where the answer says so', async () => {
  const seen: string[] = []
  for (const status of [301, 303, 307, 308]) {
    answerWith = (request, response) => {
      if (request.url === '/') return void response.writeHead(status, { location: '/on' }).end()
      seen.push(`${status} ${request.method}`)
      response.end()
    }
    await ask({ url: `http://gazette.se:${port}/`, method: 'POST', body: 'x' }, asking())
  }
  assert.deepEqual(seen, ['301 GET', '303 GET', '307 POST', '308 POST'])
})

test('what proves who we are is not handed on to another machine', async () => {
  const proofs: (string | undefined)[] = []
  answerWith = (request, response) => {
    proofs.push(request.headers.authorization)
    if (request.url === '/here') return void response.writeHead(302, { location: '/still-here' }).end()
    if (request.url === '/still-here') return void response.writeHead(302, { location: `http://port.se:${port}/away` }).end()
    response.end(request.headers['x-other'])
  }
  const headers = { authorization: 'LOW house:secret', 'x-other': 'kept' }
  const question = { url: `http://gazette.se:${port}/here`, method: 'GET', headers }
  const { text } = await ask(question, { reach: operatorsOwn, agent: 'Test', resolve: leadsTo('127.0.0.1') })
  assert.deepEqual([proofs, text], [['LOW house:secret', 'LOW house:secret', undefined], 'kept'])
})

test('an answer that is too long, or pressed though nobody asked for that, is not taken', async () => {
  answerWith = (_request, response) => response.end(Buffer.alloc(1_048_577))
  await assert.rejects(inTheHouse('/'), OutboundRefused)
  answerWith = (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('x')
  await assert.rejects(inTheHouse('/'), OutboundRefused)
})

test('an answer that does not come is not waited for once the worker stops', async () => {
  answerWith = () => undefined
  await assert.rejects(
    ask({ url: `http://gazette.se:${port}/`, method: 'GET' }, { ...asking(), signal: AbortSignal.timeout(50) }),
    {
      name: 'TimeoutError',
    },
  )
})

test('public addresses are public, and neighbours never, whatever their numbers', () => {
  for (const address of ['8.8.8.8', '93.184.215.14', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4001::1'])
    assert.equal(isPublicIp(address), true, address)
  fc.assert(
    fc.property(fc.constantFrom('10', '127', '0', '224', '255'), fc.ipV4(), (first, rest) => {
      assert.equal(isPublicIp(rest.replace(/^\d+/, first)), false)
    }),
  )
  fc.assert(fc.property(fc.string(), (text) => isIP(text) !== 0 || !isPublicIp(text)))
})

function asking() {
  return { reach: operatorsOwn, agent: 'Test', resolve: leadsTo('127.0.0.1') }
}
