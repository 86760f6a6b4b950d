import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { connections } from '#db/client.ts'
import { freshDatabase } from '#db/testing.ts'
import { draft } from '../articles/draft.ts'
import { revise } from '../articles/revise.ts'
import { publishChanges, restore } from '../articles/testing.ts'
import { withdraw } from '../articles/withdraw.ts'
import { writeCursor } from '../cursor.ts'
import { change as changeSection } from '../sections/change.ts'
import { noon, openNewsroom, people, publishStory, story } from '../testing.ts'
import { remove as removeTopic } from '../topics/remove.ts'
import { addressWithCurrent, resolve } from './resolve.ts'

freshDatabase()
beforeEach(openNewsroom)

const { editor, admin } = people
const later = new Date(noon.getTime() + 60_000)
const reason = 'The figures were those of another town.'
const stateOf = async (path: string, after?: string) => (await resolve(path, after)).state

async function moveFlood(): Promise<{ id: string; version: number }> {
  const { id, version } = await publishStory('flood', { slug: 'flood' })
  const saved = await revise(editor, { id, version, content: story({ slug: 'high-water' }) }, later)
  return { id, version: await publishChanges(editor, { id, version: saved.version, class: 'typographic' }, later) }
}

test('what is live is live, and a draft’s address is as missing as one that nobody ever gave', async () => {
  await publishStory('flood', { slug: 'flood' })
  await draft(editor, { id: 'bridge', content: story({ slug: 'bridge' }) }, noon)
  for (const path of [
    '/',
    '/latest',
    '/search',
    '/about/ethics',
    '/world',
    '/world/flood',
    '/topics/floods',
    '/people/mira-sand',
  ])
    assert.equal(await stateOf(path), 'live', path)
  const [made, drafted] = [await resolve('/world/nonsense'), await resolve('/world/bridge')]
  assert.deepEqual({ ...drafted, rests: [] }, { ...made, rests: [] })
  assert.equal(made.state, 'missing')
})

test('an old address leads to the newest, in one step, however often it moved', async () => {
  const moved = await moveFlood()
  const saved = await revise(editor, { ...moved, content: story({ slug: 'deluge' }) }, later)
  await publishChanges(editor, { ...moved, version: saved.version, class: 'typographic' }, later)
  const found = await resolve('/world/flood')
  assert.deepEqual(found, { state: 'moved', to: '/world/deluge', rests: ['/world/flood', '/world/deluge'] })
})

test('a renamed section takes its archive and its articles along', async () => {
  await publishStory('flood', { slug: 'flood' })
  await changeSection(admin, { id: 's-world', version: 1, slug: 'planet', name: 'Planet', description: '' }, later)
  const toOf = async (path: string) => {
    const found = await resolve(path)
    return found.state === 'moved' ? found.to : found.state
  }
  assert.equal(await toOf('/world'), '/planet')
  assert.equal(await toOf('/world/2026/05'), '/planet/2026/05')
  assert.equal(await toOf('/world/flood'), '/planet/flood')
  assert.equal(await stateOf('/planet/2026/05'), 'live')
})

test('a withdrawn article is gone from its old addresses too, and back when it is restored', async () => {
  const { id, version } = await moveFlood()
  const gone = await withdraw(editor, { id, version, reason }, later)
  for (const path of ['/world/flood', '/world/high-water'])
    assert.deepEqual(await resolve(path), { state: 'withdrawn', id, rests: [...new Set([path, '/world/high-water'])] })
  await restore(editor, { id, version: gone }, later)
  assert.equal(await stateOf('/world/high-water'), 'live')
  assert.equal(await stateOf('/world/flood'), 'moved')
})

test('a removed topic is missing', async () => {
  await removeTopic(editor, { id: 't-ports' }, later)
  assert.equal(await stateOf('/topics/ports'), 'missing')
})

test('capitals lead to the address in small letters, when there is one', async () => {
  await publishStory('flood', { slug: 'flood' })
  assert.deepEqual(await resolve('/World/FLOOD'), { state: 'moved', to: '/world/flood', rests: ['/world/flood'] })
  assert.deepEqual(await resolve('/Latest'), { state: 'moved', to: '/latest', rests: [] })
  assert.equal(await stateOf('/World/Nonsense'), 'missing')
})

test('a list goes on only after one of our own cursors; other pages do not ask', async () => {
  await publishStory('flood', { slug: 'flood' })
  const ours = writeCursor({ at: noon.getTime(), id: 'flood' })
  for (const path of ['/latest', '/corrections', '/world', '/world/2026/05', '/topics/floods', '/people/mira-sand']) {
    assert.equal(await stateOf(path, ours), 'live', path)
    assert.deepEqual({ ...(await resolve(path, 'absurd')), rests: [] }, { state: 'missing', why: 'cursor', rests: [] }, path)
  }
  assert.equal(await stateOf('/world/flood', 'absurd'), 'live')
  assert.equal(await stateOf('/', 'absurd'), 'live')
})

test('no month that cannot be, no third segment, and nothing that is not an address', async () => {
  await publishStory('flood', { slug: 'flood' })
  const lost = [
    '/world/2026/13',
    '/world/2026/5',
    '/world/1066/05',
    '/world/flood/x',
    '/world/',
    '//world',
    '/world%00',
    '/gone',
    '/missing',
  ]
  for (const path of lost) assert.equal(await stateOf(path), 'missing', path)
})

test('feeds and forms of an article are where their page is', async () => {
  const { id, version } = await moveFlood()
  const live = ['/feed.xml', '/world/atom.xml', '/topics/floods/feed.json', '/people/mira-sand/feed.xml', '/corrections/feed.xml']
  const forms = ['.md', '/references.json', '/cite.json', '/cite.bib', '/cite.ris', '/cite.txt', '/oembed.json', '/verify.json']
  for (const path of [...live, ...forms.map((form) => `/world/high-water${form}`), '/sitemap.xml', '/sitemaps/2026-05.xml'])
    assert.deepEqual([await stateOf(path), 'isFile' in (await resolve(path))], ['live', true], path)
  for (const form of forms) {
    const found = await resolve(`/world/flood${form}`)
    assert.equal(found.state === 'moved' && found.to, `/world/high-water${form}`)
  }
  const lost = [
    '/nowhere/feed.xml',
    '/latest/feed.xml',
    '/world/high-water/feed.xml',
    '/world.md',
    '/topics/floods.md',
    '/feeds/feed.xml',
  ]
  for (const path of [...lost, '/twins/world/high-water/md', '/well-known/security.txt', '/world/2026/05/feed.xml'])
    assert.equal(await stateOf(path), 'missing', path)
  await withdraw(editor, { id, version, reason }, later)
  for (const form of forms) assert.equal(await stateOf(`/world/flood${form}`), 'withdrawn', form)
  assert.equal(await stateOf('/World/Feed.XML'), 'moved')
})

test('the history of an article, the check of it and the form for reports are pages where the article is', async () => {
  const { version } = await publishStory('flood', { slug: 'flood' })
  for (const page of ['/history', '/verify', '/report', '/report/thanks']) {
    assert.equal(await stateOf(`/world/flood${page}`), 'live', page)
    assert.deepEqual((await resolve(`/world/flood${page}`)).rests, ['/world/flood'], page)
    assert.equal(await stateOf(`/world${page}`), 'missing', page)
    assert.equal(await stateOf(`/topics/floods${page}`), 'missing', page)
    assert.equal(await stateOf(`/world/none${page}`), 'missing', page)
    assert.equal(await stateOf(`/WORLD/flood${page}`), 'moved', page)
  }
  assert.equal((await resolve('/world/flood/history', 'not-ours')).state, 'missing')
  assert.equal((await resolve('/world/flood/verify', 'not-ours')).state, 'live')
  await withdraw(editor, { id: 'flood', version, reason }, noon)
  for (const page of ['/history', '/verify', '/report', '/report/thanks', '/verify.json'])
    assert.equal(await stateOf(`/world/flood${page}`), 'withdrawn', page)
})

test('an article’s address may be as long as its slug may be', async () => {
  const slug = 'a-long-way-down-the-river-'.repeat(5).slice(0, 119)
  await publishStory('long', { slug })
  assert.equal(await stateOf(`/world/${slug}`), 'live')
})

test('any path and any cursor get an answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.option(fc.string({ unit: 'binary' })), async (path, after) => {
      assert.ok(['live', 'missing'].includes(await stateOf(`/${path}`, after ?? undefined)))
    }),
  )
})

test('one address is one look at the index', async () => {
  const { sql } = addressWithCurrent().getQuery()
  const steps = connections().reader.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all('/world')
  assert.equal(steps.filter(({ detail }) => detail.startsWith('SEARCH')).length, 2)
  assert.ok(
    steps.every(({ detail }) => !detail.startsWith('SCAN')),
    steps.map(({ detail }) => detail).join('\n'),
  )
})
