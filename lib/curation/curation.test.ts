import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { connections, read } from '#db/client.ts'
import { audit, changes } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import type { Viewer } from '../access/allow.ts'
import { draft } from '../articles/draft.ts'
import { restore } from '../articles/testing.ts'
import { withdraw } from '../articles/withdraw.ts'
import { tags } from '../tags.ts'
import { noon, openNewsroom, people, publishStory, story } from '../testing.ts'
import { arrange } from './arrange.ts'
import { findCurationDesk, listStories, storiesQuery } from './desk-queries.ts'
import { discardStaged } from './discard-staged.ts'
import { launch } from './launch.ts'
import { curationLimits } from './limits.ts'
import { findFront, listLatest, listRail } from './queries.ts'
import { arrangeInput, type FrontArrangement, type LatestArrangement } from './schema.ts'

freshDatabase()
beforeEach(openNewsroom)

const { editor, admin, contributor } = people
const minutes = (count: number) => new Date(noon.getTime() + count * 60_000)
const ids = (cards: { id: string }[]) => cards.map(({ id }) => id)
const reason = 'The figures were those of another town.'

/** Stories that are live, the last one newest. */
async function publishAll(...named: string[]): Promise<void> {
  for (const [at, id] of named.entries()) await publishStory(id, { slug: id, headline: `Norrvik and its ${id}` }, minutes(at))
}
const arrangeFront = (version: number, arrangement: FrontArrangement, viewer: Viewer = editor) =>
  arrange(viewer, { place: 'front', version, arrangement }, minutes(60))
const arrangeLatest = (version: number, arrangement: LatestArrangement) =>
  arrange(editor, { place: 'latest', version, arrangement }, minutes(60))
const launchFront = (version: number) => launch(editor, { place: 'front', version }, minutes(61))
const launchLatest = (version: number) => launch(editor, { place: 'latest', version }, minutes(61))
const shownOnFront = async () => {
  const { lead, slots } = await findFront()
  return [lead?.id, ...ids(slots)]
}

test('readers see nothing of the front until it is launched, and then all of it', async () => {
  await publishAll('flood', 'ferry', 'bridge', 'tram')
  const before = await findFront()
  const version = await arrangeFront(0, { lead: 'flood', slots: ['bridge', 'ferry'] })
  assert.deepEqual(await findFront(), before)
  const launched = await launchFront(version)
  assert.deepEqual([launched.version, launched.fell], [version + 1, []])
  assert.deepEqual(await shownOnFront(), ['flood', 'bridge', 'ferry'])
  const { staged, live } = await findCurationDesk(editor, 'front')
  assert.deepEqual(staged, live)
})

test('each place has its own arrangement, and only its own pages are stale', async () => {
  await publishAll('flood', 'ferry')
  const version = await arrangeLatest(0, { pins: ['flood'], hidden: [] })
  const before = await read().select().from(changes)
  await launchLatest(version)
  const named = (await read().select().from(changes)).slice(before.length)
  assert.deepEqual(
    named.map(({ tag, kind }) => [tag, kind]),
    [[tags.latest, 'expire']],
  )
  assert.equal((await findCurationDesk(editor, 'front')).version, 0)
})

test('pins stand on top of “Latest” and of its rail in their order; what is hidden stands in neither', async () => {
  await publishAll('flood', 'ferry', 'bridge', 'tram', 'zoo')
  await launchLatest(await arrangeLatest(0, { pins: ['ferry', 'flood'], hidden: ['zoo'] }))
  const { cards, pinned } = await listLatest()
  assert.deepEqual([ids(cards), pinned], [['ferry', 'flood', 'tram', 'bridge'], 2])
  assert.deepEqual(ids((await listRail()).cards), ['ferry', 'flood', 'tram', 'bridge'])
})

test('where the lead was not chosen the newest leads, and where every story stands beside it the first does', async () => {
  await publishAll('flood', 'ferry')
  let { version } = await launchFront(await arrangeFront(0, { lead: null, slots: ['flood'] }))
  assert.deepEqual(await shownOnFront(), ['ferry', 'flood'])
  version = await arrangeFront(version, { lead: null, slots: ['flood', 'ferry'] })
  await launchFront(version)
  assert.deepEqual(await shownOnFront(), ['flood', 'ferry'])
})

test('a withdrawn story is gone from the front and from “Latest” at once, and back in its place when it is restored', async () => {
  await publishAll('ferry', 'bridge')
  const { version } = await publishStory('flood', { slug: 'flood' }, minutes(5))
  await launchFront(await arrangeFront(0, { lead: 'flood', slots: ['bridge'] }))
  await launchLatest(await arrangeLatest(0, { pins: ['flood'], hidden: [] }))
  const withdrawn = await withdraw(editor, { id: 'flood', version, reason }, minutes(70))
  assert.deepEqual(await shownOnFront(), ['ferry', 'bridge'])
  assert.deepEqual(ids((await listLatest()).cards), ['bridge', 'ferry'])
  await restore(editor, { id: 'flood', version: Number(withdrawn) }, minutes(80))
  assert.deepEqual(await shownOnFront(), ['flood', 'bridge'])
})

test('what is not live any more is shown as such to editors, and falls away at the launch', async () => {
  await publishAll('ferry', 'bridge')
  const { version } = await publishStory('flood', { slug: 'flood' }, minutes(5))
  const staged = await arrangeFront(0, { lead: 'flood', slots: ['bridge'] })
  await withdraw(editor, { id: 'flood', version, reason }, minutes(70))
  const { stories } = await findCurationDesk(editor, 'front')
  assert.deepEqual([stories.flood?.headline, stories.flood?.publishedAt], [story().headline, null])
  assert.equal(stories.bridge?.publishedAt, minutes(1).getTime())
  // It may stay while other things are arranged.
  const next = await arrangeFront(staged, { lead: 'flood', slots: ['ferry', 'bridge'] })
  const { fell, arrangement } = await launchFront(next)
  assert.deepEqual([fell, arrangement], [['flood'], { lead: null, slots: ['ferry', 'bridge'] }])
})

test('only what is live is taken in', async () => {
  await draft(editor, { id: 'draft', content: story({ slug: 'draft', headline: 'Not out yet' }) }, noon)
  await assert.rejects(arrangeFront(0, { lead: 'draft', slots: [] }), { code: 'not-live', message: /“Not out yet” is not live/ })
  await assert.rejects(arrangeLatest(0, { pins: [], hidden: ['nowhere'] }), { code: 'not-live' })
  assert.equal((await findCurationDesk(editor, 'front')).version, 0)
})

test('discarding stages what is live again', async () => {
  await publishAll('flood', 'ferry')
  const { version } = await launchFront(await arrangeFront(0, { lead: 'flood', slots: [] }))
  const staged = await arrangeFront(version, { lead: 'ferry', slots: ['flood'] })
  const discarded = await discardStaged(editor, { place: 'front', version: staged }, minutes(70))
  assert.deepEqual(discarded, { version: staged + 1, arrangement: { lead: 'flood', slots: [] } })
  assert.deepEqual((await findCurationDesk(editor, 'front')).staged, { lead: 'flood', slots: [] })
  assert.deepEqual((await shownOnFront())[0], 'flood')
  // A form that was sent twice has nothing left to do.
  assert.equal((await discardStaged(editor, { place: 'front', version: staged }, minutes(70))).version, staged + 1)
})

test('whoever arranged since is named, with what they arranged, and nothing of theirs is lost', async () => {
  await publishAll('flood', 'ferry')
  await arrangeFront(0, { lead: 'flood', slots: [] }, admin)
  const conflict = { code: 'conflict', message: /^Omar Haddad arranged this/ }
  const theirs = { staged: { lead: 'flood', slots: [] }, live: { lead: null, slots: [] }, version: 1, stagedBy: 'Omar Haddad' }
  const data = { ...theirs, stagedAt: minutes(60).getTime() }
  await assert.rejects(arrangeFront(0, { lead: 'ferry', slots: [] }), { ...conflict, data })
  await assert.rejects(launchFront(0), conflict)
  await assert.rejects(discardStaged(editor, { place: 'front', version: 0 }, noon), conflict)
  assert.deepEqual((await findCurationDesk(editor, 'front')).staged, { lead: 'flood', slots: [] })
})

test('the same arrangement sent twice is no conflict and no second line in the audit', async () => {
  await publishAll('flood')
  const once = await arrangeFront(0, { lead: 'flood', slots: [] })
  assert.equal(await arrangeFront(0, { slots: [], lead: 'flood' }), once)
  assert.equal((await read().select().from(audit).where(eq(audit.verb, 'arrange'))).length, 1)
})

test('each step leaves its line in the audit', async () => {
  await publishAll('flood', 'ferry')
  const { version } = await launchFront(await arrangeFront(0, { lead: 'flood', slots: [] }))
  const staged = await arrangeFront(version, { lead: 'ferry', slots: [] })
  await discardStaged(editor, { place: 'front', version: staged }, minutes(70))
  const lines = await read().select().from(audit).where(eq(audit.subjectKind, 'curation')).orderBy(audit.id)
  assert.deepEqual(
    lines.map(({ verb, actor, subjectId }) => [verb, actor, subjectId]),
    ['arrange', 'launch', 'arrange', 'discard'].map((verb) => [verb, 'Vera Lund', 'front']),
  )
})

test('a contributor may neither see nor change what is arranged', async () => {
  const denied = { code: 'forbidden' }
  await publishAll('flood')
  await assert.rejects(arrangeFront(0, { lead: 'flood', slots: [] }, contributor), denied)
  await assert.rejects(launch(contributor, { place: 'front', version: 0 }, noon), denied)
  await assert.rejects(discardStaged(contributor, { place: 'front', version: 0 }, noon), denied)
  await assert.rejects(findCurationDesk(contributor, 'latest'), denied)
  await assert.rejects(listStories(contributor, {}), denied)
})

test('a story appears once, and no list is longer than its limit', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => `s-${at}`)
  const isTaken = (place: string, arrangement: object) => arrangeInput.safeParse({ place, version: 0, arrangement }).success
  assert.equal(isTaken('front', { lead: 'a', slots: many(curationLimits.slots) }), true)
  assert.equal(isTaken('front', { lead: 'a', slots: many(curationLimits.slots + 1) }), false)
  assert.equal(isTaken('front', { lead: 'a', slots: ['b', 'b'] }), false)
  assert.equal(isTaken('front', { lead: 'a', slots: ['b', 'a'] }), false)
  assert.equal(isTaken('latest', { pins: many(curationLimits.pins), hidden: [] }), true)
  assert.equal(isTaken('latest', { pins: many(curationLimits.pins + 1), hidden: [] }), false)
  assert.equal(isTaken('latest', { pins: [], hidden: many(curationLimits.hidden + 1) }), false)
  assert.equal(isTaken('latest', { pins: ['a'], hidden: ['a'] }), false)
  assert.equal(isTaken('latest', { pins: [], hidden: ['a', 'a'] }), false)
  assert.equal(isTaken('latest', { lead: 'a', slots: [] }), false)
})

test('the stories to choose from are found by words and go on from where they stopped, newest first, from an index', async () => {
  const named = Array.from({ length: 23 }, (_, at) => `storm-${String(at).padStart(2, '0')}`)
  await publishAll(...named, 'ferry')
  const first = await listStories(editor, {})
  const rest = await listStories(editor, { after: first.next ?? '' })
  assert.deepEqual([...ids(first.items), ...ids(rest.items)], [...named, 'ferry'].reverse())
  assert.equal(rest.next, null)
  assert.deepEqual(ids((await listStories(editor, { words: 'norr ferr' })).items), ['ferry'])
  assert.deepEqual((await listStories(editor, { words: 'volcano' })).items, [])
  await publishStory('quay', { slug: 'quay', headline: 'A wall gives way', cardHeadline: 'The quay that sank' }, minutes(50))
  for (const words of ['gives wall', 'that QUAY']) assert.deepEqual(ids((await listStories(editor, { words })).items), ['quay'])
  assert.equal((await listStories(editor, { after: 'no cursor' })).items.length, 20)
  const { sql, params } = storiesQuery('', { at: 1, id: 'x' }).toSQL()
  const plan = connections()
    .reader.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...params)
  const steps = plan.map(({ detail }) => detail).join('\n')
  assert.match(steps, /USING (COVERING )?INDEX articles_live/)
  assert.doesNotMatch(steps, /TEMP B-TREE/)
})
