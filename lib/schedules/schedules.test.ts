import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { connections, read } from '#db/client.ts'
import { articles, corrections, gateReports } from '#db/schema/articles.ts'
import { schedules } from '#db/schema/desk.ts'
import { liveArticles, withdrawnArticles } from '#db/schema/live.ts'
import { audit } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import { write } from '#db/write.ts'
import { theClock } from '../access/allow.ts'
import { discard } from '../articles/discard.ts'
import { draft } from '../articles/draft.ts'
import { restoreVersion } from '../articles/restore-version.ts'
import { revise } from '../articles/revise.ts'
import { submit } from '../articles/submit.ts'
import { correct, publish, publishChanges } from '../articles/testing.ts'
import { withdraw } from '../articles/withdraw.ts'
import { holdLease, releaseLease } from '../clock/lease.ts'
import { openCuration } from '../curation/open-curation.ts'
import { change } from '../settings/change.ts'
import { defaultSettings } from '../settings/schema.ts'
import { noon, openNewsroom, people, publishStory, story } from '../testing.ts'
import { findPlans, listUpcoming, upcomingQuery } from './desk-queries.ts'
import { doDue } from './do-due.ts'
import { embargo } from './embargo.ts'
import { dueQuery, listDue } from './list-due.ts'
import { publishDue } from './publish-due.ts'
import { reschedule } from './reschedule.ts'
import { scheduleWithdrawal } from './schedule-withdrawal.ts'
import type { PlannedChange } from './schema.ts'
import { schedule, scheduleChanges } from './testing.ts'
import { unschedule } from './unschedule.ts'

freshDatabase()
beforeEach(openNewsroom)
beforeEach(() => change(people.admin, { ...defaultSettings, timeZone: 'Europe/Berlin', version: 0 }, noon))

const { editor, contributor } = people
// Noon in UTC is 14:00 in Berlin.
const fiveBerlin = { at: '2026-05-02T17:00' }
const five = Date.parse('2026-05-02T15:00:00Z')
const moment = (ms: number) => new Date(ms)
const live = () => read().select().from(liveArticles)
const headlineOf = (shown?: { content: unknown }) => (shown?.content as { headline: string } | undefined)?.headline
const rowOf = async (id: string) => (await read().select().from(articles).where(eq(articles.id, id)))[0]
const reason = 'The source took its report back.'

/** What a worker does at every turn. */
async function tick(now: Date): Promise<number> {
  let done = 0
  for (const due of await listDue(theClock, now)) if (await doDue(theClock, due, now)) done += 1
  return done
}

async function scheduled(id = 'x-1', when = fiveBerlin) {
  const { version } = await draft(editor, { id, content: story() }, noon)
  return { id, version: await schedule(editor, { id, version, ...when }, noon) }
}

test('a story goes out at its moment in the newsroom’s zone: not a millisecond before, and once', async () => {
  await scheduled()
  assert.deepEqual([(await rowOf('x-1'))?.status, (await rowOf('x-1'))?.publishAt], ['scheduled', five])
  assert.equal(await tick(moment(five - 1)), 0)
  assert.deepEqual(await live(), [])
  assert.equal(await tick(moment(five)), 1)
  assert.equal((await live())[0]?.firstPublishedAt, five)
  assert.equal(await tick(moment(five + 1)), 0)
  const lines = await read().select().from(audit).where(eq(audit.verb, 'publish'))
  assert.deepEqual(
    lines.map(({ actor }) => actor),
    ['the clock'],
  )
})

test('what was due while nothing ran goes out at the first turn afterwards, dated when it did', async () => {
  await scheduled()
  const afterRestart = five + 3 * 3_600_000
  assert.equal(await tick(moment(afterRestart)), 1)
  assert.equal((await live())[0]?.firstPublishedAt, afterRestart)
})

test('two workers at the same time, and one of them late, publish once', async () => {
  await scheduled()
  const seen = await Promise.all([listDue(theClock, moment(five)), listDue(theClock, moment(five))])
  const done = await Promise.all(seen.flat().map((due) => doDue(theClock, due, moment(five + 5))))
  assert.deepEqual(done.toSorted(), [false, true])
  assert.equal((await read().select().from(audit).where(eq(audit.verb, 'publish'))).length, 1)
})

test('the lease for the moment is short, and given back', async () => {
  const term = { name: 'schedules', termMs: 3_000 }
  assert.equal(await holdLease(theClock, { ...term, holder: 'one' }, moment(five)), 1)
  assert.equal(await holdLease(theClock, { ...term, holder: 'two' }, moment(five + 2_999)), null)
  assert.equal(await holdLease(theClock, { ...term, holder: 'two' }, moment(five + 3_000)), 2)
  await releaseLease(theClock, { ...term, holder: 'two' }, moment(five + 3_100))
  assert.equal(await holdLease(theClock, { ...term, holder: 'one' }, moment(five + 3_100)), 3)
})

test('a clock that was put back between looking and acting publishes nothing early', async () => {
  await scheduled()
  const [due] = await listDue(theClock, moment(five))
  assert.ok(due)
  assert.equal(await doDue(theClock, due, moment(five - 60_000)), false)
  assert.deepEqual(await live(), [])
  assert.equal(await tick(moment(five)), 1)
})

test('a time that the clocks are put forward over is said, and one that comes twice is asked about', async () => {
  const { version } = await draft(editor, { id: 'x-1', content: story() }, noon)
  const at = (local: string, which?: 'first' | 'second') => schedule(editor, { id: 'x-1', version, at: local, which }, noon)
  await assert.rejects(at('2027-03-28T02:30'), { code: 'no-such-time', field: 'at', message: /no 02:30 on 2027-03-28/ })
  await assert.rejects(at('2026-10-25T02:30'), { code: 'twice', field: 'at', message: /02:30 CEST.*02:30 CET/ })
  await assert.rejects(at('2026-05-02T13:59'), { code: 'past', field: 'at' })
  await at('2026-10-25T02:30', 'second')
  assert.equal((await rowOf('x-1'))?.publishAt, Date.parse('2026-10-25T01:30:00Z'))
})

test('the text that was scheduled goes out, and what was written since stays at the desk', async () => {
  const { version } = await scheduled()
  const newer = story({ headline: 'River floods fifty houses in Norrvik' })
  const saved = await revise(editor, { id: 'x-1', version, content: newer }, moment(five - 60_000))
  assert.equal((await findPlans(editor, 'x-1', noon)).publication?.hasNewerText, true)
  await tick(moment(five))
  const [shown] = await live()
  assert.equal(headlineOf(shown), story().headline)
  assert.equal(shown?.slug, 'river-floods-forty-houses-in-norrvik')
  const row = await rowOf('x-1')
  assert.equal(row?.headline, newer.headline)
  assert.notEqual(row?.latestRevisionId, row?.liveRevisionId)
  assert.equal(row?.version, saved.version + 2)
})

test('the newer text can be scheduled in its place', async () => {
  const { version } = await scheduled()
  const newer = story({ headline: 'River floods fifty houses in Norrvik' })
  const saved = await revise(editor, { id: 'x-1', version, content: newer }, noon)
  await schedule(editor, { id: 'x-1', version: saved.version, ...fiveBerlin }, noon)
  assert.equal((await findPlans(editor, 'x-1', noon)).publication?.hasNewerText, false)
  await tick(moment(five))
  assert.equal(headlineOf((await live())[0]), newer.headline)
})

test('the gate is asked when it is due: what is wrong by then blocks it, is said, and is not tried again', async () => {
  const { version } = await scheduled()
  await write((tx) => tx.update(schedules).set({ word: {} }))
  assert.equal(await tick(moment(five)), 0)
  assert.deepEqual(await live(), [])
  const { publication } = await findPlans(editor, 'x-1', noon)
  assert.match(publication?.trouble ?? '', /not been read yet|cannot be published yet/)
  assert.equal(await tick(moment(five + 3_600_000)), 0)
  assert.deepEqual(
    (await listUpcoming(editor, moment(five + 60_000))).map(({ id, trouble, isOverdue }) => [id, trouble !== '', isOverdue]),
    [['x-1', true, true]],
  )
  await schedule(editor, { id: 'x-1', version, at: '2026-05-02T18:00' }, moment(five + 60_000))
  assert.equal((await findPlans(editor, 'x-1', noon)).publication?.trouble, '')
  assert.equal(await tick(moment(five + 3_600_000)), 1)
})

test('the report of the gate goes out with the text', async () => {
  await scheduled()
  await tick(moment(five))
  const row = await rowOf('x-1')
  const reports = await read().select().from(gateReports)
  assert.ok(reports.some((report) => report.revisionId === row?.liveRevisionId && report.asked))
})

test('a failure is tried again soon, and a lasting one less and less often', async () => {
  await scheduled()
  const [due] = await listDue(theClock, moment(five))
  assert.ok(due)
  const { putOff } = await import('./put-off.ts')
  await putOff(theClock, { due, trouble: 'The server failed.', isFinal: false }, moment(five))
  assert.deepEqual(await listDue(theClock, moment(five + 999)), [])
  assert.equal((await listDue(theClock, moment(five + 1_000))).length, 1)
  assert.equal(await tick(moment(five + 1_000)), 1)
})

test('a schedule is moved, and called off to where the story stood', async () => {
  const { version } = await draft(contributor, { id: 'x-1', content: story() }, noon)
  const submitted = await submit(contributor, { id: 'x-1', version }, noon)
  const first = await schedule(editor, { id: 'x-1', version: submitted, ...fiveBerlin }, noon)
  const moved = await reschedule(editor, { id: 'x-1', version: first, act: 'publish', at: '2026-05-02T18:00' }, noon)
  assert.equal(await tick(moment(five)), 0)
  const off = await unschedule(editor, { id: 'x-1', version: moved, act: 'publish' }, noon)
  assert.deepEqual([(await rowOf('x-1'))?.status, (await rowOf('x-1'))?.publishAt], ['review', null])
  assert.equal(await tick(moment(five + 3_600_000)), 0)
  await assert.rejects(unschedule(editor, { id: 'x-1', version: off, act: 'publish' }, noon), { code: 'wrong-state' })
})

test('a contributor may not schedule, move, call off or put under embargo', async () => {
  const { version } = await scheduled()
  const step = { id: 'x-1', version }
  for (const attempt of [
    () => schedule(contributor, { ...step, ...fiveBerlin }, noon),
    () => reschedule(contributor, { ...step, act: 'publish', ...fiveBerlin }, noon),
    () => unschedule(contributor, { ...step, act: 'publish' }, noon),
    () => embargo(contributor, { ...step, ...fiveBerlin }, noon),
  ])
    await assert.rejects(attempt, { code: 'missing' })
})

test('under embargo nobody publishes, not now and not by the clock, until the moment or until it is lifted', async () => {
  const { version } = await draft(editor, { id: 'x-1', content: story() }, noon)
  const held = await embargo(editor, { id: 'x-1', version, ...fiveBerlin }, noon)
  for (const viewer of [editor, people.admin])
    await assert.rejects(publish(viewer, { id: 'x-1', version: held }, moment(five - 1)), { code: 'embargo', message: /17:00/ })
  await assert.rejects(schedule(editor, { id: 'x-1', version: held, at: '2026-05-02T16:59' }, noon), { code: 'embargo' })
  const planned = await schedule(editor, { id: 'x-1', version: held, ...fiveBerlin }, noon)
  await assert.rejects(embargo(editor, { id: 'x-1', version: planned, at: '2026-05-02T18:00' }, noon), { code: 'embargo' })
  assert.equal(await tick(moment(five)), 1)
})

test('an embargo that is lifted holds nobody', async () => {
  const { version } = await draft(editor, { id: 'x-1', content: story() }, noon)
  const held = await embargo(editor, { id: 'x-1', version, ...fiveBerlin }, noon)
  const lifted = await embargo(editor, { id: 'x-1', version: held, at: null }, noon)
  await publish(editor, { id: 'x-1', version: lifted }, noon)
  assert.equal((await live()).length, 1)
})

test('a live story is withdrawn at its moment, with its reason; by hand before then the clock does nothing', async () => {
  const { version } = await publishStory('x-1')
  await scheduleWithdrawal(editor, { id: 'x-1', version, reason, ...fiveBerlin }, noon)
  assert.equal((await findPlans(editor, 'x-1', noon)).withdrawal?.reason, reason)
  assert.equal(await tick(moment(five - 1)), 0)
  assert.equal(await tick(moment(five)), 1)
  assert.deepEqual(await live(), [])
  assert.equal((await read().select().from(withdrawnArticles))[0]?.withdrawnReason, reason)
})

test('what is thrown away or published by hand is not published again', async () => {
  const { version } = await scheduled()
  await discard(editor, { id: 'x-1', version }, noon)
  const second = await scheduled('x-2')
  await publish(editor, second, noon)
  assert.equal(await tick(moment(five)), 0)
  assert.equal(await publishDue(theClock, { id: 'x-2' }, moment(five)), null)
  assert.equal((await read().select().from(schedules)).length, 0)
})

test('an earlier text that is taken back is newer than what was scheduled', async () => {
  const { version } = await scheduled()
  const saved = await revise(editor, { id: 'x-1', version, content: story({ kicker: 'Weather' }) }, noon)
  const [pinned] = await read().select({ id: schedules.revisionId }).from(schedules)
  await restoreVersion(editor, { id: 'x-1', version: saved.version, revisionId: pinned?.id ?? '' }, noon)
  assert.equal((await findPlans(editor, 'x-1', noon)).publication?.hasNewerText, false)
})

const newer = story({ standfirst: 'The water stood two metres high in the old town of Norrvik on Friday.' })
const update = { class: 'update', note: 'The water rose once more in the night.' } as const
const standfirstOf = (shown?: { content: unknown }) => (shown?.content as { standfirst: string } | undefined)?.standfirst

/** A live story with a newer text at the desk, which is to go out at five. */
async function changeScheduled(change: PlannedChange = update) {
  const { version } = await publishStory('x-1')
  const saved = await revise(editor, { id: 'x-1', version, content: newer }, noon)
  return scheduleChanges(editor, { id: 'x-1', version: saved.version, change, ...fiveBerlin }, noon)
}

test('changes to a live story go out at their moment as what they are: not early, once, and as they were chosen', async () => {
  const version = await changeScheduled()
  const newest = story({ standfirst: 'Nobody knows how high the water stood.' })
  await revise(editor, { id: 'x-1', version, content: newest }, noon)
  const { change } = await findPlans(editor, 'x-1', noon)
  assert.deepEqual([change?.class, change?.dueAt, change?.hasNewerText, change?.isOvertaken], ['update', five, true, false])
  assert.equal(await tick(moment(five - 1)), 0)
  assert.equal(standfirstOf((await live())[0]), story().standfirst)
  assert.equal(await tick(moment(five + 7)), 1)
  const [shown] = await live()
  assert.equal(standfirstOf(shown), newer.standfirst)
  assert.deepEqual([shown?.updatedAt, shown?.updateNote, shown?.firstPublishedAt], [five + 7, update.note, noon.getTime()])
  const row = await rowOf('x-1')
  assert.notEqual(row?.latestRevisionId, row?.liveRevisionId)
  assert.equal(await tick(moment(five + 60_000)), 0)
  const lines = await read().select().from(audit).where(eq(audit.verb, 'publish-changes'))
  assert.deepEqual(
    lines.map(({ actor }) => actor),
    ['the clock'],
  )
})

test('a typographic change moves no date, and a note goes out as of who chose it', async () => {
  await changeScheduled({ class: 'typographic' })
  assert.equal(await tick(moment(five)), 1)
  assert.equal((await live())[0]?.updatedAt, null)
})

test('a clarification at a moment stands on the page of corrections from then on', async () => {
  const words = { was: 'It was a metre.', isNow: 'It was a metre above the quay.', why: 'A metre above what was left open.' }
  await changeScheduled({ class: 'clarification', ...words, sentence: '', source: '', noticedBy: '' })
  assert.deepEqual(await read().select().from(corrections), [])
  assert.equal(await tick(moment(five)), 1)
  const [note] = await read().select().from(corrections)
  assert.deepEqual([note?.class, note?.madeBy, note?.madeAt, note?.place], ['clarification', editor.accountId, five, 'end'])
})

test('changes that another publication overtook take nothing back: they wait, and say why', async () => {
  const version = await changeScheduled()
  const right = story({ standfirst: 'The water stood half a metre high in the old town of Norrvik on Friday.' })
  const saved = await revise(editor, { id: 'x-1', version, content: right }, noon)
  const note = { was: 'a metre high', isNow: 'half a metre high', why: 'We read the gauge of another street.' }
  await correct(editor, { id: 'x-1', version: saved.version, class: 'correction', ...note }, noon)
  assert.equal((await findPlans(editor, 'x-1', noon)).change?.isOvertaken, true)
  assert.equal(await tick(moment(five)), 0)
  assert.equal(standfirstOf((await live())[0]), right.standfirst)
  const { change } = await findPlans(editor, 'x-1', moment(five + 60_000))
  assert.match(change?.trouble ?? '', /would take that back/)
  assert.equal(change?.isOverdue, true)
  assert.equal(await tick(moment(five + 3_600_000)), 0)
})

test('the gate is asked of changes when they are due, and what it refuses is said', async () => {
  await changeScheduled()
  await write((tx) => tx.update(schedules).set({ word: {} }))
  assert.equal(await tick(moment(five)), 0)
  assert.match((await findPlans(editor, 'x-1', noon)).change?.trouble ?? '', /not been read yet|cannot be published yet/)
})

test('changes that went out by hand, or whose story was withdrawn, are planned no more', async () => {
  const version = await changeScheduled()
  const after = await publishChanges(editor, { id: 'x-1', version, ...update }, noon)
  assert.equal((await findPlans(editor, 'x-1', noon)).change, null)
  const saved = await revise(editor, { id: 'x-1', version: after, content: story() }, noon)
  const planned = await scheduleChanges(editor, { id: 'x-1', version: saved.version, change: update, ...fiveBerlin }, noon)
  await withdraw(editor, { id: 'x-1', version: planned, reason }, noon)
  assert.deepEqual(await read().select().from(schedules), [])
})

test('planned changes are moved and called off, by an editor alone, and never of a text that readers have', async () => {
  const version = await changeScheduled()
  const step = { id: 'x-1', act: 'change' as const }
  await assert.rejects(unschedule(contributor, { ...step, version }, noon), { code: 'missing' })
  const moved = await reschedule(editor, { ...step, version, at: '2026-05-02T18:00' }, noon)
  assert.equal(await tick(moment(five)), 0)
  const off = await unschedule(editor, { ...step, version: moved }, noon)
  assert.equal((await rowOf('x-1'))?.status, 'live')
  assert.equal(await tick(moment(five + 3_600_000)), 0)
  const same = await revise(editor, { id: 'x-1', version: off, content: story() }, noon)
  await assert.rejects(scheduleChanges(editor, { ...same, id: 'x-1', change: update, ...fiveBerlin }, noon), {
    code: 'unchanged',
  })
  await assert.rejects(scheduleChanges(contributor, { ...same, id: 'x-1', change: update, ...fiveBerlin }, noon))
})

test('a story takes its place on the front when it goes out, and the launch can be undone', async () => {
  await publishStory('old')
  const { version } = await draft(editor, { id: 'x-1', content: story() }, noon)
  await schedule(editor, { id: 'x-1', version, ...fiveBerlin, front: 'lead' }, noon)
  assert.equal((await openCuration(read(), 'front')).live.lead, null)
  assert.equal(await tick(moment(five)), 1)
  assert.equal((await openCuration(read(), 'front')).live.lead, 'x-1')
})

test('what is due, and what is to come, is found by an index', () => {
  const planOf = ({ sql, params }: { sql: string; params: unknown[] }) =>
    connections()
      .reader.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...params.map(String))
      .map(({ detail }) => detail)
      .join('\n')
  const due = planOf(dueQuery(read()).toSQL())
  assert.match(due, /USING INDEX schedules_to_try/)
  for (const plan of [due, planOf(upcomingQuery(editor, 20).toSQL())]) assert.doesNotMatch(plan, /TEMP B-TREE/)
  assert.match(planOf(upcomingQuery(editor, 20).toSQL()), /schedules USING INDEX schedules_by_moment/)
  assert.match(planOf(upcomingQuery(editor, 20, ['x-1']).toSQL()), /SEARCH schedules/)
})
