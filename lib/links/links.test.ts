import assert from 'node:assert/strict'
import type { RequestListener, ServerResponse } from 'node:http'
import { beforeEach, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { linkChecks, links } from '#db/schema/links.ts'
import { changes } from '#db/schema/record.ts'
import { sources } from '#db/schema/references.ts'
import { freshDatabase } from '#db/testing.ts'
import { write } from '#db/write.ts'
import { theClock } from '../access/allow.ts'
import { draft } from '../articles/draft.ts'
import { findArticle } from '../articles/queries.ts'
import { revise } from '../articles/revise.ts'
import { withdraw } from '../articles/withdraw.ts'
import { askGate } from '../gate/ask.ts'
import { playTheWeb } from '../harvest/testing.ts'
import { normaliseUrl } from '../references/normalise.ts'
import { noon, openNewsroom, paragraph, people, publishStory, story } from '../testing.ts'
import { check } from './check.ts'
import { collect } from './collect.ts'
import { listLinkStates } from './desk-queries.ts'
import { listDueLinks } from './due.ts'
import { judge } from './judge.ts'
import { vouch } from './vouch.ts'

freshDatabase()
beforeEach(openNewsroom)
const web = playTheWeb()
const day = 86_400_000
const later = (days: number) => new Date(noon.getTime() + days * day)
const start = { source: '', article: { at: 0, id: '' } }
const page = (title: string) =>
  `<html><head><title>${title}</title></head><body>${'<p>The river rose in the night.</p>'.repeat(30)}</body></html>`

/** The one page that stories here lean on, and what its machine answers. */
const answering =
  (answer: (response: ServerResponse, path: string) => unknown): RequestListener =>
  (request, response) => {
    const path = request.url ?? ''
    if (path === '/robots.txt') return void response.writeHead(404).end()
    answer(response, path)
  }
const html = (response: ServerResponse, text: string, status = 200) =>
  response.writeHead(status, { 'content-type': 'text/html' }).end(text)
const url = () => web.url('/2026/flood')
const address = () => normaliseUrl(url()) ?? ''
const source = (more = {}) => ({
  key: 'gaz-1',
  url: url(),
  title: 'Houses stand under water',
  publisher: 'Gazette',
  published: '2026-05-01',
  accessed: '2026-05-02',
  ...more,
})
const lookOn = (days: number) => check(theClock, { address: address() }, later(days), web.open())
const linkNow = async () => (await read().select().from(links).where(eq(links.address, address())))[0]
const publishIt = async () => {
  await publishStory('a-1', {
    references: [source()],
    body: { type: 'doc', content: [paragraph('The river rose by 2.1 metres on 1 May 2026.[@gaz-1]')] },
    keyPoints: [{ text: 'The river rose.', cites: ['gaz-1'] }],
  })
  await collect(theClock, start, noon)
}
const said = { type: 'doc' as const, content: [paragraph('The river rose.')] }
const shown = async () =>
  (await findArticle({ section: 'world', slug: 'river-floods-forty-houses-in-norrvik' }))?.references[0]?.state

test('addresses of live articles and of drafts are collected once, a page of them at a time', async () => {
  await publishIt()
  await draft(people.contributor, { id: 'a-2', content: story({ headline: 'A draft of Norrvik' }) }, later(1))
  const next = await collect(theClock, start, noon)
  assert.equal((await read().select().from(links)).length, 3)
  assert.deepEqual(await collect(theClock, next, noon), next)
  assert.equal((await listDueLinks(theClock, noon)).length, 3)
  assert.equal((await listDueLinks(theClock, later(-1))).length, 0)
})

test('what nobody leans on any more is looked at no longer, and what a working copy leans on is', async () => {
  await publishIt()
  web.answer = answering((response) => html(response, page('Flood in the old town')))
  const [row] = await read().select({ version: articles.version }).from(articles).where(eq(articles.id, 'a-1'))
  const reason = 'The figures were those of another town.'
  const version = await withdraw(people.editor, { id: 'a-1', version: row?.version ?? 0, reason }, noon)
  assert.equal(await lookOn(1), 'alive', 'it may be restored')
  await revise(people.editor, { id: 'a-1', version, content: story({ references: [], keyPoints: [], body: said }) }, noon)
  assert.equal(await lookOn(2), null)
  assert.equal(await linkNow(), undefined)
  await draft(people.contributor, { id: 'a-2', content: story({ references: [source()] }) }, later(1))
  await collect(theClock, start, noon)
  assert.equal(await lookOn(3), 'alive')
})

test('a page that is there is alive to editors and readers, and its pages are made anew', async () => {
  await publishIt()
  web.answer = answering((response) => html(response, page('Flood in the old town')))
  assert.equal(await shown(), null)
  const before = (await read().select().from(changes)).length
  assert.equal(await lookOn(0), 'alive')
  assert.equal(await shown(), 'Checked on 2 May 2026: there')
  const logged = (await read().select().from(changes)).slice(before).map(({ tag }) => tag)
  assert.deepEqual(
    logged.map((tag) => tag.replace(/:.*/, '')),
    ['article', 'source-uses', 'source-host'],
  )
  const {
    isOn,
    links: [view],
  } = await listLinkStates(people.contributor, [url()])
  assert.deepEqual([isOn, view?.state, view?.title], [false, 'alive', 'Flood in the old town'])
  assert.equal((await linkNow())?.dueAt, later(7).getTime())
})

test('what was seen dies by three strikes, and what was never seen is never verified', async () => {
  await publishIt()
  web.answer = answering((response, path) =>
    path.startsWith('/wayback') ? response.end('{"archived_snapshots":{}}') : html(response, '', 404),
  )
  await lookOn(0)
  assert.equal(await shown(), 'Checked on 2 May 2026: not there, and never seen by us')
  assert.equal((await linkNow())?.strikes, 1)
  await lookOn(1)
  await lookOn(2)
  assert.deepEqual([(await linkNow())?.state, await shown()], ['dead', 'Checked on 4 May 2026: not there, and never seen by us'])
  web.answer = answering((response) => html(response, page('Flood in the old town')))
  await lookOn(30)
  assert.equal(await shown(), 'Checked on 1 June 2026: there')
  web.answer = answering((response) => html(response, '', 410))
  for (const at of [37, 40, 43]) await lookOn(at)
  assert.equal(await shown(), 'Gone since we saw it on 1 June 2026')
  const [row] = await read().select().from(sources)
  assert.equal(row?.liveState, 'dead')
  assert.deepEqual(
    (await read().select().from(linkChecks)).map(({ found }) => found),
    ['gone', 'gone', 'gone', 'alive', 'gone', 'gone', 'gone'],
  )
})

test('the gate knows what was found: never there, died since, another title', async () => {
  await publishIt()
  const rules = async () => {
    const { report } = await askGate(people.editor, { id: 'a-1' }, noon)
    return report.findings.map(({ rule }) => rule).filter((rule) => ['REF-16', 'REF-17', 'REF-18'].includes(rule))
  }
  const { report, stamp } = await askGate(people.editor, { id: 'a-1' }, noon)
  assert.ok(report.notAsked.includes('REF-17'))
  web.answer = answering((response) => html(response, '', 404))
  await lookOn(0)
  assert.notEqual((await askGate(people.editor, { id: 'a-1' }, noon)).stamp, stamp)
  await lookOn(1)
  // Whether an archive has it is not known: nothing is said of a page that may have been.
  assert.deepEqual(await rules(), [])
  await write((tx) => tx.update(links).set({ archived: false }))
  assert.deepEqual(await rules(), ['REF-17'])
  web.answer = answering((response) => html(response, page('Herring prices fall')))
  await lookOn(5)
  assert.deepEqual(await rules(), ['REF-16'])
  web.answer = answering((response) => html(response, '', 404))
  for (const at of [12, 15, 18]) await lookOn(at)
  assert.deepEqual(await rules(), ['REF-16', 'REF-18'])
})

test('a page that moved says where to', async () => {
  await publishIt()
  web.answer = answering((response, path) =>
    path === '/2026/flood'
      ? response.writeHead(301, { location: '/news/flood' }).end()
      : html(response, page('Flood in the old town')),
  )
  await lookOn(0)
  const entry = (await findArticle({ section: 'world', slug: 'river-floods-forty-houses-in-norrvik' }))?.references[0]
  assert.deepEqual([entry?.state, entry?.movedTo], ['Checked on 2 May 2026: moved', web.url('/news/flood')])
})

test('while nothing of the web can be reached, nothing dies', async () => {
  await publishIt()
  const { openWeb, newMemory } = await import('../outbound/web.ts')
  const resolve = () => Promise.reject(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }))
  const offline = openWeb(
    { name: 'A', origin: 'https://news.norrvik.se' },
    { resolve, reach: { anyAddress: true, anyPort: true } },
    newMemory(0),
  )
  assert.equal(await check(theClock, { address: address() }, noon, offline), 'unclear')
  assert.deepEqual([(await linkNow())?.state, (await linkNow())?.strikes, await shown()], ['unknown', 0, null])
})

test('an editor who opened it says so, with the time; a contributor may not', async () => {
  await publishIt()
  web.answer = answering((response) => html(response, '', 403))
  await lookOn(0)
  assert.equal(await shown(), 'Checked on 2 May 2026: there, closed to programs')
  await assert.rejects(vouch(people.contributor, { url: url() }, later(1)), { code: 'forbidden' })
  await vouch(people.editor, { url: url() }, later(1))
  assert.equal(await shown(), 'Checked on 3 May 2026: there')
  const {
    links: [view],
  } = await listLinkStates(people.editor, [url()])
  assert.deepEqual(view?.opened, { by: 'Vera Lund', at: later(1).getTime() })
})

test('what an answer says of a page', () => {
  const at = 'https://gazette.se/2026/flood'
  const found = (status: number, url = at, page?: { title: string; bytes: number; isHtml: boolean }) =>
    judge(at, { status, url, ...(page ? { page } : {}) }).found
  for (const status of [200, 204, 304]) assert.equal(found(status), 'alive')
  for (const status of [400, 404, 410, 418]) assert.equal(found(status), 'gone')
  for (const status of [401, 402]) assert.equal(found(status), 'paywalled')
  for (const status of [403, 412, 428, 440, 449, 451]) assert.equal(found(status), 'blocked')
  for (const status of [408, 429, 500, 503]) assert.equal(found(status), 'unclear')
  for (const end of [
    'https://gazette.se/',
    'https://gazette.se/404.htm',
    'https://gazette.se/404/',
    'https://gazette.se/notfound',
  ])
    assert.equal(found(200, end), 'gone', end)
  assert.equal(judge('https://gazette.se/', { status: 200, url: 'https://gazette.se/' }).found, 'alive')
  const read = (title: string, bytes = 4_000) => found(200, at, { title, bytes, isHtml: true })
  assert.deepEqual(
    [read('Flood'), read('Page not found'), read('Just a moment...'), read('', 100)],
    ['alive', 'gone', 'blocked', 'gone'],
  )
})
