import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { desc, eq } from 'drizzle-orm'
import { connections, read } from '#db/client.ts'
import { audit, changes } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import { theClock } from '../access/allow.ts'
import { withdraw } from '../articles/withdraw.ts'
import { tags } from '../tags.ts'
import { noon, openNewsroom, people, publishStory } from '../testing.ts'
import { arrange } from './arrange.ts'
import { callOffLaunch } from './call-off-launch.ts'
import { launch } from './launch.ts'
import { isLaunchDue, launchDue } from './launch-due.ts'
import { findPlannedLaunch, launchesQuery, listLaunches } from './launch-queries.ts'
import { openCuration } from './open-curation.ts'
import { planLaunch } from './plan-launch.ts'
import { undoLaunch } from './undo-launch.ts'

freshDatabase()

const { editor } = people
const minutes = (count: number) => new Date(noon.getTime() + count * 60_000)
const versions: Record<string, number> = {}

beforeEach(async () => {
  await openNewsroom()
  for (const [id, headline] of [
    ['flood', 'River floods forty houses in Norrvik'],
    ['bridge', 'Bridge of Norrvik is shut'],
    ['ferry', 'Ferry of Norrvik is late'],
  ] as const)
    versions[id] = (await publishStory(id, { headline })).version
})

const open = () => openCuration(read(), 'front')
const stage = async (lead: string, ...slots: string[]) =>
  arrange(editor, { place: 'front', version: (await open()).version, arrangement: { lead, slots } }, noon)
const step = async () => ({ place: 'front' as const, version: (await open()).version })
const plan = async (at = '2026-05-02T15:00') => planLaunch(editor, { ...(await step()), at }, noon)
const leads = async () => ({ live: (await open()).live.lead, staged: (await open()).staged.lead })
// The newsroom of the tests keeps UTC.
const dueAt = Date.parse('2026-05-02T15:00:00Z')

test('a launch is undone in one step, and that is undone too; each is in the history and the audit', async () => {
  await stage('flood')
  await launch(editor, await step(), minutes(1))
  await stage('bridge', 'flood')
  await launch(editor, await step(), minutes(2))
  const undone = await undoLaunch(editor, await step(), minutes(3))
  assert.deepEqual(undone.arrangement, { lead: 'flood', slots: [] })
  assert.deepEqual(await leads(), { live: 'flood', staged: 'flood' })
  await undoLaunch(editor, await step(), minutes(4))
  assert.deepEqual((await open()).live, { lead: 'bridge', slots: ['flood'] })
  const history = await listLaunches(editor, 'front')
  assert.deepEqual(
    history.map(({ arrangement, by }) => [arrangement.lead, by]),
    ['bridge', 'flood', 'bridge', 'flood'].map((lead) => [lead, 'Vera Lund']),
  )
  const [line] = await read().select().from(audit).orderBy(desc(audit.id))
  assert.equal(line?.verb, 'undo-launch')
})

test('the first launch is undone to what stood by itself; where nothing was launched there is nothing to undo', async () => {
  await assert.rejects(undoLaunch(editor, await step(), noon), { code: 'wrong-state' })
  await stage('flood')
  await launch(editor, await step(), noon)
  await undoLaunch(editor, await step(), minutes(1))
  assert.deepEqual((await open()).live, { lead: null, slots: [] })
})

test('what was withdrawn since falls away when a launch is undone; somebody else’s step in between is a conflict', async () => {
  await stage('ferry', 'flood')
  await launch(editor, await step(), noon)
  await stage('bridge')
  await launch(editor, await step(), noon)
  const old = await step()
  await stage('flood')
  await assert.rejects(undoLaunch(people.admin, old, noon), { code: 'conflict' })
  await withdraw(editor, { id: 'ferry', version: versions.ferry ?? 0, reason: 'The source took its report back.' }, noon)
  const undone = await undoLaunch(editor, await step(), noon)
  assert.deepEqual([undone.arrangement, undone.fell], [{ lead: null, slots: ['flood'] }, ['ferry']])
})

test('the clock launches what was staged when it was planned: never early, once, and leaves what is arranged since', async () => {
  await stage('flood')
  await plan()
  await stage('bridge')
  assert.equal((await findPlannedLaunch(editor, 'front', noon))?.dueAt, dueAt)
  assert.equal(await isLaunchDue(theClock, new Date(dueAt - 1)), false)
  assert.deepEqual(await launchDue(theClock, new Date(dueAt - 1)), [])
  assert.equal((await leads()).live, null)
  assert.equal(await isLaunchDue(theClock, new Date(dueAt)), true)
  assert.deepEqual(await launchDue(theClock, new Date(dueAt)), ['front'])
  assert.deepEqual(await leads(), { live: 'flood', staged: 'bridge' })
  assert.deepEqual(await launchDue(theClock, new Date(dueAt + 1)), [])
  assert.equal((await listLaunches(editor, 'front')).length, 1)
  assert.equal(await findPlannedLaunch(editor, 'front', noon), null)
  const told = await read().select().from(changes).where(eq(changes.tag, tags.front))
  assert.ok(told.some(({ at }) => at === dueAt))
})

test('where nothing was arranged since, what is staged is what readers see after it', async () => {
  await stage('flood')
  await plan()
  await launchDue(theClock, new Date(dueAt))
  assert.deepEqual(await leads(), { live: 'flood', staged: 'flood' })
  await undoLaunch(editor, await step(), minutes(300))
  assert.deepEqual(await leads(), { live: null, staged: null })
})

test('a planned launch is called off, or put to another moment; a wrong moment is said', async () => {
  await stage('flood')
  await assert.rejects(plan('2026-05-01T15:00'), { code: 'past', field: 'at' })
  await plan()
  await plan('2026-05-03T15:00')
  assert.deepEqual(await launchDue(theClock, new Date(dueAt)), [])
  await callOffLaunch(editor, { place: 'front' }, noon)
  assert.deepEqual(await launchDue(theClock, new Date(dueAt + 86_400_000)), [])
  const planned = await findPlannedLaunch(editor, 'front', noon)
  assert.equal(planned, null)
  await launch(editor, await step(), noon)
  await assert.rejects(plan(), { code: 'wrong-state' })
})

test('contributors neither undo nor plan, and the history is served by its index', async () => {
  const { contributor } = people
  await assert.rejects(undoLaunch(contributor, await step(), noon), { code: 'forbidden' })
  await assert.rejects(planLaunch(contributor, { ...(await step()), at: '2026-05-02T15:00' }, noon), { code: 'forbidden' })
  await assert.rejects(callOffLaunch(contributor, { place: 'front' }, noon), { code: 'forbidden' })
  await assert.rejects(listLaunches(contributor, 'front'), { code: 'forbidden' })
  await assert.rejects(launchDue(editor, noon), { code: 'forbidden' })
  const { sql, params } = launchesQuery('front').toSQL()
  const plan = connections()
    .reader.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...params)
  assert.match(plan.map(({ detail }) => detail).join('\n'), /launches USING INDEX launches_of_place \(place=/)
})
