import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeEach, test } from 'node:test'
import { closeDatabase, read } from '#db/client.ts'
import { changes, destinations } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import { write } from '#db/write.ts'
import { theClock } from '../access/allow.ts'
import { draft } from '../articles/draft.ts'
import { expire, purge } from '../changes/expire.ts'
import { trim } from '../changes/trim.ts'
import type { Question } from '../outbound/ask.ts'
import { operatorsOwn, type Reach, theWeb } from '../outbound/reach.ts'
import { change } from '../settings/change.ts'
import { changeOutlets } from '../settings/change-outlets.ts'
import { defaultOutlets, type OutletSettings, outletSettings } from '../settings/outlets.ts'
import { findOutlets, findSettings } from '../settings/queries.ts'
import { defaultSettings } from '../settings/schema.ts'
import { tags } from '../tags.ts'
import { noon, openNewsroom, people, publishStory, story } from '../testing.ts'
import { outside, tell } from './tell.ts'

freshDatabase()

const { admin, editor } = people
const cache = { purgeAddress: 'http://127.0.0.1:6081/' }
const hub = { hub: 'https://hub.norrvik.se/' }
const index = { indexNowKey: 'a-key-of-norrvik' }
const after = (seconds: number) => new Date(noon.getTime() + seconds * 1_000)
const say = (...stale: string[]) => write((tx) => expire(tx, stale, noon))
const set = (outlets: Partial<OutletSettings>, version = 0) =>
  changeOutlets(admin, { ...defaultOutlets, ...outlets, version }, noon)
const rows = () => read().select().from(destinations)

let asked: (Question & { reach: Reach })[] = []
let status = 204
let headers: Record<string, string> = {}
let isDown = false
const outward = {
  origin: 'https://news.norrvik.se',
  ask: async (question: Question, reach: Reach) => {
    if (isDown) throw new Error('connect ECONNREFUSED')
    asked.push({ ...question, reach })
    return { status, headers }
  },
}
const tellAt = (seconds: number) => tell(theClock, outward, after(seconds))
const named = () => asked.map(({ headers: sent }) => sent?.['xkey-purge'])
const feedsAsked = () => asked.flatMap(({ body }) => new URLSearchParams(body).getAll('hub.url'))
const pathsAsked = () => asked.flatMap(({ body }) => (JSON.parse(body ?? '{}') as { urlList: string[] }).urlList)

beforeEach(async () => {
  asked = []
  status = 204
  headers = {}
  isDown = false
  await openNewsroom()
})

test('where nobody is named, nobody is told', async () => {
  await say(tags.latest)
  await tellAt(1)
  assert.equal(asked.length, 0)
})

test('a cache is told the tags of each change, once, in order, and once more when no answer can be under way', async () => {
  await say('before')
  await set(cache)
  await tellAt(1)
  await say('a', 'b')
  await tellAt(2)
  await say('c')
  await tellAt(3)
  await tellAt(4)
  assert.deepEqual(named(), ['site', 'a b', 'c'])
  await tellAt(40)
  assert.deepEqual(named().slice(3), ['site a b c'])
  const [first] = asked
  assert.deepEqual([first?.method, first?.url, first?.reach], ['PURGE', 'http://127.0.0.1:6081/', operatorsOwn])
})

test('the operator says by which method and header', async () => {
  await set({ purgeAddress: 'https://cache.norrvik.se/service', purgeMethod: 'POST', purgeHeader: 'Surrogate-Key' })
  await tellAt(1)
  assert.deepEqual(asked[0]?.headers, { 'Surrogate-Key': 'site' })
  assert.equal(asked[0]?.method, 'POST')
})

test('many tags go in lines that a header takes', async () => {
  await set(cache)
  await say(...Array.from({ length: 300 }, (_, index) => tags.article(`an-article-${index}`)))
  await tellAt(1)
  assert.ok(asked.length > 1)
  assert.ok(named().every((line) => line && line.length <= 4_000))
  assert.equal(named().join(' ').split(' ').length, 301)
})

test('while a cache is down it is asked less and less often; then it hears of all of it, in order', async () => {
  await set(cache)
  await tellAt(0)
  asked = []
  isDown = true
  await say('a')
  const tries: number[] = []
  for (let second = 1; second <= 40; second += 1) {
    const before = (await rows()).find(({ kind }) => kind === 'cache')?.attempts
    await tellAt(second)
    if ((await rows()).find(({ kind }) => kind === 'cache')?.attempts !== before) tries.push(second)
  }
  assert.deepEqual(tries, [1, 2, 4, 8, 16, 32])
  assert.match((await rows())[0]?.trouble ?? '', /ECONNREFUSED/)
  isDown = false
  await say('b')
  await tellAt(40)
  assert.deepEqual(named(), [])
  await tellAt(64)
  assert.deepEqual(named()[0], 'a b')
  assert.equal((await rows()).find(({ kind }) => kind === 'cache')?.attempts, 0)
})

test('a restart forgets nothing and repeats nothing that was told', async () => {
  await set(cache)
  await tellAt(1)
  await say('a')
  closeDatabase()
  await tellAt(2)
  closeDatabase()
  await tellAt(3)
  assert.deepEqual(named(), ['site', 'a'])
})

test('a worker that dies between telling and noting tells it again', async () => {
  await set(cache)
  const dying = {
    ...outward,
    ask: async (question: Question, reach: Reach) => outward.ask(question, reach).then(() => Promise.reject(new Error('killed'))),
  }
  await tell(theClock, dying, after(1))
  await tellAt(9)
  assert.deepEqual(named().filter(Boolean), ['site', 'site'])
})

test('of two workers at once neither makes the other’s note undone', async () => {
  await set(cache)
  await say('a')
  await Promise.all([tellAt(1), tellAt(1)])
  await tellAt(2)
  assert.deepEqual(named(), ['site a', 'site a'])
})

test('one that is down keeps nobody else waiting', async () => {
  await set({ ...cache, ...hub })
  const some = {
    ...outward,
    ask: async (question: Question, reach: Reach) =>
      question.method === 'PURGE' ? Promise.reject(new Error('down')) : outward.ask(question, reach),
  }
  await say(tags.latest)
  await tell(theClock, some, after(1))
  assert.deepEqual(feedsAsked()[0], 'https://news.norrvik.se/feed.xml')
})

test('a cache that is named no longer is told of everything up to then, and then forgotten', async () => {
  await set(cache)
  await tellAt(1)
  asked = []
  await say('a')
  await set({}, 1)
  await say('b')
  await tellAt(2)
  assert.deepEqual(named(), ['a site'])
  await tellAt(40)
  assert.deepEqual(await rows(), [])
})

test('a cache that is named no longer and does not answer is let go in the end', async () => {
  await set(cache)
  await set({}, 1)
  isDown = true
  for (let hour = 1; hour < 14; hour += 1) await tellAt(hour * 3_600)
  assert.deepEqual(await rows(), [])
})

test('a hub is told which feeds changed, in every form', async () => {
  await set(hub)
  await tellAt(0)
  assert.equal(asked.length, 0)
  await publishStory('flood', { slug: 'flood' })
  await tellAt(1)
  assert.deepEqual(
    feedsAsked().filter((url) => url.endsWith('/feed.xml')),
    ['/feed.xml', '/world/feed.xml', '/topics/floods/feed.xml', '/people/mira-sand/feed.xml'].map(
      (path) => outward.origin + path,
    ),
  )
  assert.equal(feedsAsked().length, 12)
  assert.equal(new URLSearchParams(asked[0]?.body).get('hub.mode'), 'publish')
  assert.equal(asked[0]?.reach, theWeb)
})

test('search engines are told what came, changed and went; never what was not public', async () => {
  await set(index)
  await draft(
    editor,
    { id: 'rumour', content: story({ slug: 'rumour', headline: 'A rumour about the harbour of Norrvik' }) },
    noon,
  )
  await tellAt(1)
  assert.equal(asked.length, 0)
  const { id: article } = await publishStory('flood', { slug: 'flood' })
  await tellAt(2)
  assert.deepEqual(pathsAsked(), ['https://news.norrvik.se/world/flood'])
  const { host, key, keyLocation } = JSON.parse(asked[0]?.body ?? '{}')
  assert.deepEqual(
    { host, key, keyLocation },
    { host: 'news.norrvik.se', key: index.indexNowKey, keyLocation: 'https://news.norrvik.se/indexnow-key.txt' },
  )
  asked = []
  await write((tx) => purge(tx, [tags.article(article)], noon))
  await tellAt(3)
  assert.deepEqual(pathsAsked(), ['https://news.norrvik.se/world/flood'])
})

test('what a search engine will never take does not stand in the way; what it has no time for is said later', async () => {
  await set(index)
  await publishStory('flood', { slug: 'flood' })
  status = 422
  await tellAt(1)
  assert.equal((await rows())[0]?.attempts, 0)
  await publishStory('port', { slug: 'port', headline: 'Norrvik’s port is open again after the flood' })
  status = 429
  headers = { 'retry-after': '3600' }
  await tellAt(2)
  await tellAt(3_000)
  assert.equal(asked.length, 2)
  status = 200
  await tellAt(3_700)
  assert.deepEqual(pathsAsked().at(-1), 'https://news.norrvik.se/world/port')
})

test('a cache that refuses is never passed over', async () => {
  await set(cache)
  status = 400
  await tellAt(1)
  status = 200
  await tellAt(9)
  assert.deepEqual(named().filter(Boolean), ['site', 'site'])
})

test('the log is trimmed by age and by number, but nothing that somebody is still to be told', async () => {
  const ids = async () => (await read().select({ id: changes.id }).from(changes)).map(({ id }) => id)
  const month = new Date(noon.getTime() + 31 * 86_400_000)
  await say(...Array.from({ length: 10 }, (_, index) => `tag-${index}`))
  await trim(theClock, noon)
  assert.equal((await ids()).length, 10)
  await trim(theClock, noon, 4)
  assert.deepEqual(await ids(), [7, 8, 9, 10])
  await set(cache) // change 11; the cache knows up to 10
  await say('a', 'b')
  await trim(theClock, month)
  assert.deepEqual(await ids(), [11, 12, 13])
  await tellAt(60)
  await tellAt(60)
  await trim(theClock, month)
  assert.deepEqual(await ids(), [13])
})

test('who is told is set by an administrator, beside everything else that is set', async () => {
  const { checks: _checks, outlets: _outlets, ...site } = defaultSettings
  await change(admin, { ...site, name: 'The Norrvik Post', version: 0 }, noon)
  await assert.rejects(changeOutlets(editor, { ...defaultOutlets, version: 1 }, noon), { code: 'forbidden' })
  await assert.rejects(set(cache), { code: 'conflict' })
  await set({ ...cache, ...hub }, 1)
  await change(admin, { ...site, name: 'The Post', version: 2 }, noon)
  assert.deepEqual(await findOutlets(), { ...defaultOutlets, ...cache, ...hub })
  const shown = await findSettings()
  assert.equal(shown.name, 'The Post')
  assert.equal('outlets' in shown, false)
})

test('an address, a method, a header or a key that cannot be is refused beside its field', () => {
  const fieldOf = (wrong: object) => outletSettings.safeParse(wrong).error?.issues[0]?.path.join()
  assert.equal(fieldOf({ ...cache, ...hub, ...index }), undefined)
  for (const purgeAddress of ['cache', 'ftp://cache/', 'http://a:b@cache/'])
    assert.equal(fieldOf({ purgeAddress }), 'purgeAddress')
  for (const wrong of ['http://127.0.0.1/', 'http://hub/', 'https://hub.norrvik.se:8443/'])
    assert.equal(fieldOf({ hub: wrong }), 'hub')
  for (const purgeMethod of ['', 'purge', 'PURGE X', 'GET\r\nX: y']) assert.equal(fieldOf({ purgeMethod }), 'purgeMethod')
  for (const purgeHeader of ['', 'x key', 'x:y', 'Host', 'content-length', 'Transfer-Encoding'])
    assert.equal(fieldOf({ purgeHeader }), 'purgeHeader', purgeHeader)
  for (const indexNowKey of ['short', 'with space', 'a/../b-c-d-e', 'x'.repeat(129)])
    assert.equal(fieldOf({ indexNowKey }), 'indexNowKey')
})

test('a cache on this machine is really asked', async () => {
  const got: IncomingMessage[] = []
  const server = createServer((request, response) => {
    got.push(request)
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  await set({ purgeAddress: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` })
  await tell(theClock, outside('https://news.norrvik.se', new AbortController().signal), after(1))
  server.close()
  assert.deepEqual([got[0]?.method, got[0]?.headers['xkey-purge']], ['PURGE', 'site'])
  assert.match(got[0]?.headers['user-agent'] ?? '', /^Colophon \(\+https:\/\/news\.norrvik\.se\)$/)
})
