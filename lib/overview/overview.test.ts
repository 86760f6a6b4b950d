import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { connections } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { articleReadTotals } from '#db/schema/reads.ts'
import { sources } from '#db/schema/references.ts'
import { freshDatabase } from '#db/testing.ts'
import { write } from '#db/write.ts'
import { findDeskArticle } from '../articles/desk-queries.ts'
import { discard } from '../articles/discard.ts'
import { draft } from '../articles/draft.ts'
import { revise } from '../articles/revise.ts'
import { sendBack } from '../articles/send-back.ts'
import { submit } from '../articles/submit.ts'
import { publishChanges } from '../articles/testing.ts'
import { withdraw } from '../articles/withdraw.ts'
import { monthBounds } from '../dates.ts'
import { scheduleWithdrawal } from '../schedules/schedule-withdrawal.ts'
import { noon, openNewsroom, people, publishStory, story } from '../testing.ts'
import { monthAway, monthName, monthOf, weeksOf } from './calendar-month.ts'
import {
  listPlanned,
  listPlannedOfLive,
  listWentOut,
  plannedOfLiveQuery,
  plannedQuery,
  wentOutQuery,
} from './calendar-queries.ts'
import {
  letThroughQuery,
  listLetThrough,
  listPublishedLast,
  listSentBack,
  listSourcesGone,
  publishedLastQuery,
  sentBackQuery,
  sourcesGoneQuery,
} from './desk-queries.ts'

freshDatabase()
beforeEach(openNewsroom)

const hours = (count: number) => new Date(noon.getTime() + count * 3_600_000)
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)
const may = monthBounds(2026, 5, 'Europe/Berlin')

async function planned(id: string, at: number, who: (typeof people)['editor' | 'contributor'] = people.editor) {
  await draft(who, { id, content: story({ headline: `Story ${id}` }) }, noon)
  await write(async (tx) => {
    await tx.update(articles).set({ status: 'scheduled', publishAt: at }).where(eq(articles.id, id))
  })
}

test('what is planned stands in its month, in the order of the clock; a contributor sees their own', async () => {
  await planned('x-2', may.to - 1)
  await planned('x-1', may.from, people.contributor)
  await planned('x-3', may.to)
  await planned('x-4', may.from - 1)
  await planned('x-5', may.from + 5)
  await discard(people.editor, { id: 'x-5', version: 1 }, noon)
  assert.deepEqual(idsOf(await listPlanned(people.editor, may)), ['x-1', 'x-2'])
  assert.deepEqual(idsOf(await listPlanned(people.contributor, may)), ['x-1'])
  assert.deepEqual(idsOf(await listPlanned(people.otherContributor, may)), [])
})

test('what is planned of live stories stands there: changes and withdrawals', async () => {
  const { version } = await publishStory('x-1')
  const reason = 'The source took its report back.'
  await scheduleWithdrawal(people.editor, { id: 'x-1', version, reason, at: '2026-05-20T09:00' }, noon)
  assert.deepEqual(
    (await listPlannedOfLive(people.editor, may)).map(({ id, act, isPlanned }) => [id, act, isPlanned]),
    [['x-1', 'withdraw', true]],
  )
  assert.deepEqual(await listPlannedOfLive(people.otherContributor, may), [])
})

test('what went out stands there too, while it is out', async () => {
  await publishStory('x-1', {}, hours(1))
  await publishStory('x-2', { headline: 'Bridge shut in Norrvik' })
  const { version } = await publishStory('x-3', { headline: 'Ferry late in Norrvik' })
  await withdraw(people.editor, { id: 'x-3', version, reason: 'The source took its report back.' }, hours(2))
  const found = await listWentOut(people.editor, may)
  assert.deepEqual(
    found.map(({ id, isPlanned }) => [id, isPlanned]),
    [
      ['x-2', false],
      ['x-1', false],
    ],
  )
  assert.deepEqual(await listWentOut(people.contributor, may), [])
  assert.deepEqual(await listWentOut(people.editor, monthBounds(2026, 6, 'Europe/Berlin')), [])
})

test('what readers got last comes with how often it was read', async () => {
  await publishStory('x-1')
  await publishStory('x-2', { headline: 'Bridge shut in Norrvik' }, hours(1))
  await write(async (tx) => {
    await tx.insert(articleReadTotals).values({ articleId: 'x-1', reads: 41 })
  })
  assert.deepEqual(
    (await listPublishedLast(people.editor)).map(({ id, reads }) => [id, reads]),
    [
      ['x-2', 0],
      ['x-1', 41],
    ],
  )
  assert.deepEqual(await listPublishedLast(people.contributor), [])
})

test('what was sent back waits for its author until it is submitted again', async () => {
  await draft(people.contributor, { id: 'x-1', content: story() }, noon)
  await draft(people.contributor, { id: 'x-2', content: story({ headline: 'Ferry late' }) }, noon)
  const submitted = await submit(people.contributor, { id: 'x-1', version: 1 }, noon)
  const version = await sendBack(people.editor, { id: 'x-1', version: submitted, note: 'Who measured it?' }, noon)
  assert.deepEqual(idsOf(await listSentBack(people.contributor)), ['x-1'])
  assert.deepEqual(await listSentBack(people.editor), [])
  await submit(people.contributor, { id: 'x-1', version }, noon)
  assert.deepEqual(await listSentBack(people.contributor), [])
})

test('what was let out against a check is named once, by the report of what readers see now', async () => {
  const { version } = await publishStory('x-1')
  assert.deepEqual(
    (await listLetThrough(people.editor)).map(({ id, at }) => [id, at]),
    [['x-1', noon.getTime()]],
  )
  const saved = await revise(people.editor, { id: 'x-1', version, content: story({ summary: 'Mended.' }) }, hours(1))
  await publishChanges(people.editor, { id: 'x-1', version: saved.version, class: 'typographic' }, hours(2))
  assert.deepEqual(
    (await listLetThrough(people.editor)).map(({ at }) => at),
    [hours(2).getTime()],
  )
  const now = (await findDeskArticle(people.editor, 'x-1'))?.version ?? 0
  await withdraw(people.editor, { id: 'x-1', version: now, reason: 'The source took its report back.' }, hours(3))
  assert.deepEqual(await listLetThrough(people.editor), [])
  await assert.rejects(listLetThrough(people.contributor), { code: 'forbidden' })
})

test('a source that is gone or was taken back is named with what rests on it; one that nobody cites is not', async () => {
  await publishStory('x-1')
  await publishStory('x-2', { headline: 'Bridge shut in Norrvik' }, hours(1))
  const at = noon.getTime()
  assert.deepEqual(await listSourcesGone(people.editor), [])
  await write(async (tx) => {
    const gone = eq(sources.url, 'https://gazette.norrvik.se/2026/flood')
    await tx.update(sources).set({ liveState: 'dead', checkedAt: at }).where(gone)
    const back = eq(sources.url, 'https://port-of-norrvik.se/minutes-of-1-may')
    await tx
      .update(sources)
      .set({ liveState: 'alive', checkedAt: at + 1, mark: 'retracted' as const })
      .where(back)
    const unused = { address: 'x.example/', url: 'https://x.example/', kind: 'web', liveState: 'dead', createdAt: at }
    await tx.insert(sources).values({ id: 'z-1', ...unused })
  })
  assert.deepEqual(
    (await listSourcesGone(people.editor)).map(({ url, isRetracted, articles: citing }) => [url, isRetracted, citing]),
    [
      ['https://port-of-norrvik.se/minutes-of-1-may', true, 2],
      ['https://gazette.norrvik.se/2026/flood', false, 2],
    ],
  )
  await assert.rejects(listSourcesGone(people.contributor), { code: 'forbidden' })
})

test('every list of the overview and the calendar is served by an index, in its order', () => {
  const planOf = (query: { toSQL: () => { sql: string; params: unknown[] } }) => {
    const { sql, params } = query.toSQL()
    const steps = connections().reader.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    return steps
      .all(...params)
      .map(({ detail }) => detail)
      .join('\n')
  }
  const plans: [RegExp, string][] = [
    [/articles USING INDEX articles_planned \(publish_at>\? AND publish_at<\?\)/, planOf(plannedQuery(people.editor, may))],
    [
      /schedules USING COVERING INDEX schedules_by_moment \(due_at>\? AND due_at<\?\)/,
      planOf(plannedOfLiveQuery(people.editor, may)),
    ],
    [/articles USING INDEX articles_live \(first_published_at>/, planOf(wentOutQuery(people.editor, may))],
    [/articles USING INDEX articles_live$/m, planOf(publishedLastQuery(people.editor))],
    [/USING INDEX articles_active_by_author \(created_by=/, planOf(publishedLastQuery(people.contributor))],
    [/USING INDEX articles_active_by_author \(created_by=/, planOf(sentBackQuery(people.editor))],
    [/gate_reports USING INDEX gate_reports_let_through/, planOf(letThroughQuery())],
    [/sources USING INDEX sources_gone/, planOf(sourcesGoneQuery())],
  ]
  for (const [index, plan] of plans) {
    assert.match(plan, index)
    assert.doesNotMatch(plan, /USE TEMP B-TREE FOR ORDER BY/)
  }
})

test('a month of the calendar has each of its days once, in weeks that begin on Monday', () => {
  assert.deepEqual(weeksOf({ year: 2026, month: 11 })[0], [0, 0, 0, 0, 0, 0, 1])
  fc.assert(
    fc.property(fc.integer({ min: 1971, max: 2400 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const days = weeksOf({ year, month }).flat()
      assert.equal(days.length % 7, 0)
      assert.deepEqual(
        days.filter(Boolean),
        Array.from({ length: new Date(Date.UTC(year, month, 0)).getUTCDate() }, (_, index) => index + 1),
      )
      assert.equal(new Date(Date.UTC(year, month - 1, 1)).getUTCDay(), (days.indexOf(1) + 1) % 7)
      assert.deepEqual(monthAway(monthAway({ year, month }, 7), -7), { year, month })
    }),
  )
})

test('an address names a month; what is none gives the month of the clock in the publication’s zone', () => {
  const newYear = Date.parse('2026-12-31T23:30:00Z')
  assert.equal(monthName(monthOf('2026-05', newYear, 'UTC')), '2026-05')
  for (const wrong of [undefined, '', '2026-13', '2026-5', '0000-01', 'May']) {
    assert.equal(monthName(monthOf(wrong, newYear, 'UTC')), '2026-12')
    assert.equal(monthName(monthOf(wrong, newYear, 'Europe/Berlin')), '2027-01')
  }
})
