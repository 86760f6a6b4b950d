import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { eq, sql } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles, corrections, revisions } from '#db/schema/articles.ts'
import { wordingRows } from '#db/schema/search.ts'
import { freshDatabase } from '#db/testing.ts'
import { storedContent } from '../articles/content.ts'
import { draft } from '../articles/draft.ts'
import { revise } from '../articles/revise.ts'
import { correct } from '../articles/testing.ts'
import { withdraw } from '../articles/withdraw.ts'
import { beat } from '../presence/beat.ts'
import { Refusal } from '../refusal.ts'
import { holdingQuery } from '../search/list-holding.ts'
import { noon, openNewsroom, paragraph, people, publishStory, story } from '../testing.ts'
import { findStanding } from './find-standing.ts'
import { listCorrectionsOf } from './queries.ts'

freshDatabase()
beforeEach(openNewsroom)

const { editor, contributor, otherContributor } = people
const said = (text: string) => ({ type: 'doc' as const, content: [paragraph(text)] })
const mended = story({
  headline: 'River floods fourteen houses in Norrvik',
  keyPoints: [],
  body: said('The river rose by 2.1 metres on 1 May 2026.[@gaz-1] It flooded 14 houses.[@port-1]'),
})
const value = { wrong: '40 houses', right: '14 houses' }
const note = {
  class: 'correction',
  was: 'It flooded 40 houses.',
  isNow: 'It flooded 14 houses.',
  why: 'We misread the minutes.',
} as const
const contentOf = async (id: string) => {
  const [row] = await read()
    .select({ content: revisions.content, note: revisions.note, article: articles })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.latestRevisionId))
    .where(eq(articles.id, id))
  assert.ok(row)
  return { ...row, content: storedContent(row.content) }
}
const correctFlood = async (change: Partial<Parameters<typeof correct>[1]> = {}, content = mended) => {
  const { version } = (await contentOf('flood')).article
  const saved = await revise(editor, { id: 'flood', version, content }, noon)
  return correct(editor, { id: 'flood', version: saved.version, ...note, ...value, ...change }, noon)
}
const refused = (code: string, sentence: RegExp) => (error: unknown) =>
  error instanceof Refusal && error.code === code && sentence.test(error.message)

test('before a correction goes out, every place and every other article is listed where the wrong words stand', async () => {
  await publishStory('flood')
  await publishStory('port', {
    slug: 'port',
    headline: 'Port opens',
    teaser: 'After forty houses were flooded.',
    body: said('It opens.'),
  })
  await draft(contributor, { id: 'week', content: story({ headline: 'The week', body: said('It took 40 houses.') }) }, noon)
  await publishStory('quiet', { slug: 'quiet', headline: 'Quiet', keyPoints: [], body: said('The 40 houseboats.') })
  const found = await findStanding(editor, { id: 'flood', content: { ...mended, keyPoints: story().keyPoints }, ...value })
  assert.deepEqual(
    found.here.map(({ path }) => path),
    ['keyPoints.0.text'],
  )
  assert.equal(found.touchesOpening, true)
  assert.equal(found.sentences.find(({ path }) => path.startsWith('body'))?.was, 'It flooded 40 houses.')
  assert.deepEqual(
    found.others.map(({ id, live, working }) => [id, live.map(({ path }) => path), working.length]),
    [
      ['port', ['keyPoints.0.text', 'teaser'], 0],
      ['week', [], 2],
    ],
  )
  await assert.rejects(findStanding(contributor, { id: 'flood', content: mended, ...value }), Refusal)
})

test('nothing goes out silently: what was not decided is named, and nothing is written', async () => {
  await publishStory('flood')
  await publishStory('port', { slug: 'port', headline: 'Port opens', keyPoints: [], body: said('It took 40 houses.') })
  await assert.rejects(correctFlood({}, { ...mended, summary: 'Forty houses.' }), refused('still-stands', /in 1 place/))
  await assert.rejects(correctFlood({}, mended), refused('still-stands', /1 other article, such as “Port opens”/))
  assert.deepEqual(await read().select().from(corrections), [])
  const others = [{ id: 'port', act: 'leave' as const }]
  await correctFlood({ others, leave: ['summary#0'] }, { ...mended, summary: 'Forty houses, we wrote.' })
  assert.match(JSON.stringify((await contentOf('port')).content), /40 houses/)
})

test('in another article the right words go into the working copy, with the reason, and readers see no change', async () => {
  await publishStory('flood')
  await publishStory('port', {
    slug: 'port',
    headline: 'Forty houses: port opens',
    keyPoints: [],
    body: said('It took 40 houses.'),
  })
  await correctFlood({ others: [{ id: 'port', act: 'propose' }] })
  const { content, note: why, article } = await contentOf('port')
  assert.equal(content.headline, 'Fourteen houses: port opens')
  assert.match(JSON.stringify(content.body), /It took 14 houses\./)
  assert.match(why, /With the correction of “River floods fourteen houses in Norrvik”/)
  const [live] = await read()
    .select()
    .from(revisions)
    .where(eq(revisions.id, article.liveRevisionId ?? ''))
  assert.match(JSON.stringify(live?.content), /40 houses/)
  const found = await findStanding(editor, { id: 'flood', content: mended, ...value })
  assert.deepEqual(
    found.others.map(({ live: seen, working }) => [seen.length, working.length]),
    [[2, 0]],
  )
})

test('an article in which somebody is writing is not written over, and the correction waits', async () => {
  await publishStory('flood')
  await draft(
    otherContributor,
    { id: 'week', content: story({ headline: 'The week', keyPoints: [], body: said('It took 40 houses.') }) },
    noon,
  )
  await beat(otherContributor, { id: 'week', isWriting: true }, noon)
  await assert.rejects(correctFlood({ others: [{ id: 'week', act: 'propose' }] }), refused('held', /Lena Brandt is writing in/))
  assert.deepEqual(await read().select().from(corrections), [])
})

test('a note stands at the top when it changes the opening, and is bound to its sentence and source', async () => {
  await publishStory('flood')
  const bound = { sentence: 'It flooded 14 houses.', source: 'port-1', noticedBy: 'A reader in Norrvik' }
  await assert.rejects(correctFlood({ ...bound, source: 'nowhere' }), refused('invalid', /not among the references/))
  await correctFlood({ ...bound, atTop: true })
  const [made] = await listCorrectionsOf('flood')
  assert.deepEqual(
    { sentence: made?.sentence, source: made?.sourceKey, isAtTop: made?.isAtTop, noticedBy: made?.noticedBy },
    { sentence: bound.sentence, source: 'port-1', isAtTop: true, noticedBy: bound.noticedBy },
  )
})

test('the index of words follows what readers see and what is being written, and reads no article to find some', async () => {
  const { version } = await publishStory('flood')
  const states = async () =>
    (await read().select().from(wordingRows).where(eq(wordingRows.articleId, 'flood'))).map(({ state }) => state).sort()
  assert.deepEqual(await states(), ['live'])
  const saved = await revise(editor, { id: 'flood', version, content: mended }, noon)
  assert.deepEqual(await states(), ['live', 'working'])
  await withdraw(editor, { id: 'flood', version: saved.version, reason: 'It was about another river altogether.' }, noon)
  assert.deepEqual(await states(), ['working'])
  const query = holdingQuery(['40 houses'], 'x', 10)
  assert.ok(query)
  const steps = read().all<{ detail: string }>(sql`EXPLAIN QUERY PLAN ${query}`)
  assert.ok(
    steps.every(({ detail }) => !/SCAN (w|a|s|r)\b/.test(detail)),
    JSON.stringify(steps),
  )
})
