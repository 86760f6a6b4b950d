import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { connections, read } from '#db/client.ts'
import { throttles } from '#db/schema/accounts.ts'
import { audit } from '#db/schema/record.ts'
import { errorReports } from '#db/schema/reports.ts'
import { freshDatabase } from '#db/testing.ts'
import { theClock } from '../access/allow.ts'
import { correct } from '../articles/testing.ts'
import { withdraw } from '../articles/withdraw.ts'
import { noon, openNewsroom, people, publishStory } from '../testing.ts'
import { countOpenReports, listReports, listReportsOf, reportsOfQuery, reportsQuery } from './desk-queries.ts'
import { forgetNames } from './forget-names.ts'
import { findHeld, holdForm } from './held-form.ts'
import { daysNamed, reportsAnHour, soonestMs } from './limits.ts'
import { countReports, findReportable } from './queries.ts'
import { receive } from './receive.ts'
import { reopen } from './reopen.ts'
import { receiveInput, settleInput } from './schema.ts'
import { settle } from './settle.ts'
import { makeStamp, readStamp } from './stamp.ts'

freshDatabase()
beforeEach(openNewsroom)

const { editor, contributor } = people
const flood = { section: 'world', slug: 'flood' }
const ip = '203.0.113.7'
const after = (ms: number) => new Date(noon.getTime() + ms)
const hours = (many: number) => after(many * 3_600_000)
const wrong = 'You say that it flooded 40 houses.'
const note = { class: 'correction', was: 'forty houses', isNow: 'fourteen houses', why: 'We misread the minutes.' } as const

/** A report by a reader who took their time. */
function sent(change: Record<string, string> = {}, at = noon) {
  const stamp = makeStamp(new Date(at.getTime() - soonestMs))
  return { ...receiveInput.parse({ wrong, stamp, ...change }), ...flood }
}

async function reported(change: Record<string, string> = {}, at = noon, from = ip): Promise<string> {
  const before = new Set((await read().select().from(errorReports)).map(({ id }) => id))
  await receive(from, sent(change, at), at)
  return (await read().select().from(errorReports)).find(({ id }) => !before.has(id))?.id ?? ''
}

const idsIn = async (state: 'open' | 'corrected' | 'answered' | 'closed' | 'spam') =>
  (await listReports(editor, { state })).rows.map(({ id }) => id)
const faultOf = (change: Record<string, string>) =>
  receiveInput.safeParse({ wrong, ...change }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)[0]

test('what a reader reports waits for an editor, with its article and all that was said', async () => {
  await publishStory('flood', { slug: 'flood' })
  await reported({ inFact: 'It was 14.', source: 'https://port.example/minutes', name: 'Ada Falk', email: 'ada@mail.example' })
  const [report] = (await listReports(editor, { state: 'open' })).rows
  assert.deepEqual(report && { ...report, id: '' }, {
    ...{ id: '', wrong, inFact: 'It was 14.', source: 'https://port.example/minutes', receivedAt: noon.getTime() },
    article: { id: 'flood', headline: 'River floods forty houses in Norrvik', isLive: true, isTrashed: false },
    ...{ name: 'Ada Falk', email: 'ada@mail.example', state: 'open', answer: '', settledAt: null, settledBy: null },
  })
  assert.equal(await countOpenReports(editor), 1)
  const lines = await read().select().from(audit)
  const line = lines.at(-1)
  assert.deepEqual([line?.actor, line?.verb, line?.accountId], ['a reader', 'report', null])
  assert.doesNotMatch(JSON.stringify(lines), /Ada|ada@/)
})

test('where a report came from is kept nowhere', async () => {
  await publishStory('flood', { slug: 'flood' })
  await reported()
  const kept = JSON.stringify([await read().select().from(errorReports), await read().select().from(throttles)])
  assert.equal((await read().select().from(throttles)).length, 3)
  assert.doesNotMatch(kept, /203\.0\.113/)
})

test('what cannot be taken is said beside its field', () => {
  assert.equal(faultOf({ wrong: 'Short.' }), 'wrong: Say what is wrong, in ten characters or more.')
  assert.equal(faultOf({ wrong: 'x'.repeat(2_001) }), 'wrong: At most 2000 characters.')
  assert.equal(faultOf({ wrong: 'x\r\n'.repeat(1_000) }), undefined)
  for (const source of ['port.example/minutes', 'javascript:alert(1)', 'ftp://port.example/', 'https://', 'http://localhost/'])
    assert.equal(faultOf({ source }), 'source: An address begins with https:// or http://.', source)
  assert.equal(faultOf({ email: 'ada at mail' }), 'email: This is not an e-mail address.')
  assert.equal(faultOf({ source: ' https://port.example/a?b=c ', email: ' ada@mail.example ', name: '' }), undefined)
})

test('a form that is sent twice is one report, and one that says more is another', async () => {
  await publishStory('flood', { slug: 'flood' })
  const form = sent()
  await receive(ip, form, noon)
  await receive(ip, form, noon)
  assert.equal(await countOpenReports(editor), 1)
  await receive(ip, { ...form, wrong: 'And the bridge is open again.' }, noon)
  assert.equal(await countOpenReports(editor), 2)
})

test('nothing is taken sooner than somebody can type, nor with a stamp that is not ours', async () => {
  await publishStory('flood', { slug: 'flood' })
  const soon = { ...sent(), stamp: makeStamp(after(1 - soonestMs)) }
  const stamps = ['', 'x', soon.stamp, makeStamp(after(-60_000)).replace(/.$/, (end) => (end === '0' ? '1' : '0'))]
  for (const stamp of stamps) await assert.rejects(receive(ip, { ...sent(), stamp }, noon), { code: 'too-soon' }, stamp)
  assert.equal(await countOpenReports(editor), 0)
  assert.equal((await read().select().from(throttles)).length, 0)
})

test('no other words are a stamp', () => {
  fc.assert(fc.property(fc.string(), (text) => readStamp(text) === null))
  assert.equal(readStamp(makeStamp(noon))?.at, noon.getTime())
})

test('what only a program fills in is spam: it waits for nobody, is counted by nobody, and can be taken back', async () => {
  await publishStory('flood', { slug: 'flood' })
  const id = await reported({ homepage: 'https://pills.example/' })
  assert.deepEqual([await idsIn('open'), await idsIn('spam')], [[], [id]])
  assert.equal((await countReports()).received, 0)
  await reopen(editor, { id }, noon)
  assert.deepEqual(await idsIn('open'), [id])
})

test('somebody, an article and the house get only so many an hour, and the next hour begins anew', async () => {
  await publishStory('flood', { slug: 'flood' })
  const { network, article } = reportsAnHour
  for (let at = 0; at < network; at += 1) await reported({ wrong: `Number ${at} is wrong here.` })
  await assert.rejects(reported({ wrong: 'One more from there.' }), { code: 'too-many', status: 429 })
  for (let at = network; at < article; at += 1) await reported({ wrong: `Number ${at} is wrong.` }, noon, `198.51.100.${at}`)
  await assert.rejects(reported({}, noon, '198.51.100.200'), { code: 'too-many' })
  assert.equal(await countOpenReports(editor), article)
  await reported({ wrong: 'An hour has gone by since.' }, hours(1))
  assert.equal(await countOpenReports(editor), article + 1)
})

test('one network of the newer kind is counted once, whatever address of it is used', async () => {
  await publishStory('flood', { slug: 'flood' })
  for (let at = 0; at < reportsAnHour.network; at += 1)
    await reported({ wrong: `Number ${at} is wrong.` }, noon, `2001:db8:1:${at}::1`)
  await assert.rejects(reported({}, noon, '2001:db8:1:ff::2'), { code: 'too-many' })
  await reported({}, noon, '2001:db8:2::1')
})

test('only what readers see can be reported, and what was reported stays when it is withdrawn', async () => {
  assert.equal(await findReportable(flood), null)
  await assert.rejects(receive(ip, sent(), noon), { code: 'missing' })
  const { version } = await publishStory('flood', { slug: 'flood' })
  assert.equal((await findReportable(flood))?.headline, 'River floods forty houses in Norrvik')
  await reported()
  await withdraw(editor, { id: 'flood', version, reason: 'The figures were those of another town.' }, noon)
  await assert.rejects(receive(ip, sent({ wrong: 'It is still wrong.' }), noon), { code: 'missing' })
  assert.equal((await listReports(editor, { state: 'open' })).rows[0]?.article.isLive, false)
})

test('an editor says why nothing is to be corrected, closes, marks as spam, and takes it back; never twice', async () => {
  await publishStory('flood', { slug: 'flood' })
  for (const as of ['answered', 'closed', 'spam'] as const) {
    const id = await reported({ wrong: `This is to be ${as}.` })
    await settle(editor, { id, as, answer: 'The minutes say 40.' }, hours(2))
    await assert.rejects(settle(editor, { id, as: 'closed', answer: '' }, hours(2)), { code: 'conflict' })
    const [row] = (await listReports(editor, { state: as })).rows
    assert.deepEqual([row?.id, row?.answer, row?.settledBy], [id, 'The minutes say 40.', 'Vera Lund'])
    await reopen(editor, { id }, hours(3))
    await assert.rejects(reopen(editor, { id }, hours(3)), { code: 'conflict' })
    assert.ok((await idsIn('open')).includes(id))
  }
  assert.equal(settleInput.safeParse({ id: 'x', answer: 'Short.' }).success, false)
  assert.equal(settleInput.safeParse({ id: 'x', as: 'spam' }).success, true)
})

test('nobody but an editor reads reports or is done with them', async () => {
  await publishStory('flood', { slug: 'flood' })
  const id = await reported()
  for (const viewer of [contributor, theClock]) {
    await assert.rejects(listReports(viewer, { state: 'open' }), { code: 'forbidden' })
    await assert.rejects(settle(viewer, { id, as: 'spam', answer: '' }, noon), { code: 'forbidden' })
    await assert.rejects(reopen(viewer, { id }, noon), { code: 'forbidden' })
    assert.equal(await countOpenReports(viewer), null)
    assert.deepEqual(await listReportsOf(viewer, 'flood'), [])
  }
  await assert.rejects(forgetNames(editor, noon), { code: 'forbidden' })
  assert.deepEqual(await idsIn('open'), [id])
})

test('a correction closes the reports that it answers, those of its own article only', async () => {
  const { version } = await publishStory('flood', { slug: 'flood' })
  await publishStory('port', { slug: 'port', headline: 'Port of Norrvik opens again' })
  const answered = await reported()
  const open = await reported({ wrong: 'The bridge is open again.' })
  await receive(ip, { ...sent({ wrong: 'The port is shut.' }), slug: 'port' }, noon)
  const [elsewhere] = await listReportsOf(editor, 'port')
  assert.deepEqual((await listReportsOf(editor, 'flood')).map(({ id }) => id).sort(), [answered, open].sort())
  await correct(editor, { id: 'flood', version, ...note, reports: [answered, elsewhere?.id ?? ''] }, hours(5))
  assert.deepEqual(await idsIn('corrected'), [answered])
  assert.deepEqual((await idsIn('open')).sort(), [open, elsewhere?.id].sort())
  await assert.rejects(reopen(editor, { id: answered }, hours(6)), { code: 'conflict' })
  const lines = await read().select().from(audit)
  assert.deepEqual((lines.at(-1)?.detail as { reports: string[] } | undefined)?.reports, [answered])
})

test('readers are told how many reports there were since when, how many led to a correction, and how soon they were answered', async () => {
  assert.deepEqual(
    { ...(await countReports()), tags: [] },
    { received: 0, corrected: 0, medianHoursToAnswer: null, since: null, tags: [] },
  )
  const { version } = await publishStory('flood', { slug: 'flood' })
  const [first, second] = [await reported(), await reported({ wrong: 'The bridge is open again.' }, hours(1))]
  await reported({ wrong: 'Nobody has seen this yet.' }, hours(1))
  const spam = await reported({ wrong: 'Buy pills from us now.' }, hours(1))
  await settle(editor, { id: spam, as: 'spam', answer: '' }, hours(1))
  await settle(editor, { id: second, as: 'answered', answer: 'It is shut until May.' }, hours(3))
  await correct(editor, { id: 'flood', version, ...note, reports: [first] }, hours(10))
  const { tags: _, ...counts } = await countReports()
  assert.deepEqual(counts, { received: 3, corrected: 1, medianHoursToAnswer: 6, since: noon.getTime() })
})

test('who reported is forgotten after as many days as the form says, and what they said is not', async () => {
  await publishStory('flood', { slug: 'flood' })
  const day = 24 * 3_600_000
  await reported({ name: 'Ada Falk', email: 'ada@mail.example' })
  await reported({ wrong: 'The bridge is open again.', email: 'ben@mail.example' }, after(day))
  assert.equal(await forgetNames(theClock, after(daysNamed * day)), 0)
  assert.equal(await forgetNames(theClock, after(daysNamed * day + 1)), 1)
  const { rows } = await listReports(editor, { state: 'open' })
  assert.deepEqual(
    rows.map((row) => [row.wrong, row.name, row.email]),
    [
      [wrong, '', ''],
      ['The bridge is open again.', '', 'ben@mail.example'],
    ],
  )
})

test('a form that was refused is held for a moment, and only so many', () => {
  const state = { status: 'refused', values: { wrong } } as const
  const name = holdForm(state, noon)
  assert.deepEqual(findHeld(name, after(59_000)), state)
  assert.equal(findHeld(name, after(61_000)), null)
  assert.equal(findHeld('none', noon), null)
  assert.equal(findHeld(undefined, noon), null)
  for (let at = 0; at < 100; at += 1) holdForm(state, noon)
  assert.equal(findHeld(name, noon), null)
})

test('a list of many is read in pages, each report once, by an index', async () => {
  await publishStory('flood', { slug: 'flood' })
  for (let at = 0; at < 70; at += 1) await reported({ wrong: `Number ${at} is wrong here.` }, hours(at), `198.51.100.${at}`)
  const seen: string[] = []
  let after: string | undefined
  do {
    const page: Awaited<ReturnType<typeof listReports>> = await listReports(editor, { state: 'open', after })
    seen.push(...page.rows.map(({ wrong: said }) => said))
    after = page.next ?? undefined
  } while (after)
  assert.deepEqual(seen.sort(), Array.from({ length: 70 }, (_, at) => `Number ${at} is wrong here.`).sort())
  const plans: [RegExp, string][] = [
    [
      /error_reports USING INDEX error_reports_of_state \(state=\? AND id>\?\)/,
      planOf(reportsQuery({ state: 'open', after: 'a' })),
    ],
    [
      /error_reports USING INDEX error_reports_of_state \(state=\? AND id<\?\)/,
      planOf(reportsQuery({ state: 'spam', after: 'a' })),
    ],
    [/error_reports USING INDEX error_reports_of_article \(article_id=\? AND state=\?\)/, planOf(reportsOfQuery('flood'))],
  ]
  for (const [index, plan] of plans) {
    assert.match(plan, index)
    assert.doesNotMatch(plan, /TEMP B-TREE/)
  }
})

function planOf(query: { toSQL: () => { sql: string; params: unknown[] } }): string {
  const { sql, params } = query.toSQL()
  const steps = connections().reader.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
  return steps
    .all(...params)
    .map(({ detail }) => detail)
    .join('\n')
}
