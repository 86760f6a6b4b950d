import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { connections } from '#db/client.ts'
import { freshDatabase } from '#db/testing.ts'
import { arrange } from './curation/arrange.ts'
import { launch } from './curation/launch.ts'
import { findFront, listLatest, listRail } from './curation/queries.ts'
import { type Cursor, listStart, readCursor } from './cursor.ts'
import { monthBounds } from './dates.ts'
import { findPage } from './pages/queries.ts'
import { articlesOfPerson, listAllPeople, listArticlesOfPerson, peopleByName } from './people/queries.ts'
import {
  articlesOfMonth,
  articlesOfSection,
  listArticlesOfMonth,
  listArticlesOfSection,
  momentAfter,
  momentBefore,
} from './sections/queries.ts'
import { noon, openNewsroom, people, publishStory } from './testing.ts'
import { add as addTopic } from './topics/add.ts'
import { articlesOfTopic, listAllTopics, listArticlesOfTopic, topicsByName } from './topics/queries.ts'

freshDatabase()
beforeEach(openNewsroom)

const { editor } = people
const day = (count: number) => new Date(noon.getTime() + count * 86_400_000)

async function publishMany(count: number): Promise<string[]> {
  // Several share a moment, so that a list must tell them apart by their ids.
  for (let at = 0; at < count; at += 1) await publishStory(`x-${at}`, { headline: `Storm number ${at}` }, day(Math.floor(at / 3)))
  return Array.from({ length: count }, (_, at) => `x-${at}`)
}

type Page = { cards: { id: string }[]; next: string | null }
async function readThrough(list: (after: Cursor) => Promise<Page>): Promise<string[]> {
  const seen: string[] = []
  let after: Cursor | null = listStart
  while (after) {
    const page: Page = await list(after)
    seen.push(...page.cards.map(({ id }) => id))
    after = page.next === null ? null : readCursor(page.next)
  }
  return seen
}

test('each list goes on from where it stopped, shows every story once, newest first', async () => {
  const all = await publishMany(45)
  const lists = {
    latest: (after: Cursor) => listLatest(after),
    section: (after: Cursor) => listArticlesOfSection('s-world', after),
    topic: (after: Cursor) => listArticlesOfTopic('t-floods', after),
    person: (after: Cursor) => listArticlesOfPerson('p-mira', after),
    month: (after: Cursor) => listArticlesOfMonth('s-world', monthBounds(2026, 5, 'UTC'), after),
  }
  const [newest, ...rest] = Object.entries(lists)
  assert.ok(newest)
  const expected = await readThrough(newest[1])
  assert.deepEqual([...expected].sort(), [...all].sort())
  assert.deepEqual(expected.slice(-3).sort(), ['x-0', 'x-1', 'x-2'])
  for (const [name, list] of rest) assert.deepEqual(await readThrough(list), expected, name)
})

test('topics and people stand by name, each once, and only those with something to read', async () => {
  assert.deepEqual((await listAllPeople(listStart)).people, [])
  const topics = Array.from({ length: 130 }, (_, at) => ({
    id: `n-${at}`,
    slug: `n-${at}`,
    name: `Name ${at % 65}`,
    description: '',
  }))
  for (const topic of topics) await addTopic(editor, topic, noon)
  for (let at = 0; at < 125; at += 12)
    await publishStory(`s-${at}`, { topics: topics.slice(at, Math.min(at + 12, 125)).map(({ id }) => id) })
  const seen: { id: string; name: string }[] = []
  let after: Cursor | null = listStart
  while (after) {
    const page: Awaited<ReturnType<typeof listAllTopics>> = await listAllTopics(after)
    seen.push(...page.topics)
    after = page.next === null ? null : readCursor(page.next)
  }
  assert.equal(seen.length, 125)
  assert.equal(new Set(seen.map(({ id }) => id)).size, 125)
  const names = seen.map(({ name }) => name)
  assert.deepEqual(names, [...names].sort())
  assert.deepEqual(
    (await listAllPeople(listStart)).people.map(({ name }) => name),
    ['Mira Sand'],
  )
})

test('an archive holds its own month, by the clock of the publication, and knows its neighbours', async () => {
  await publishStory('april', { headline: 'April' }, new Date('2026-04-30T21:59:59Z'))
  await publishStory('may', { headline: 'May' }, new Date('2026-04-30T22:00:00Z'))
  await publishStory('june', { headline: 'June' }, new Date('2026-05-31T22:00:00Z'))
  const { cards, before, later } = await listArticlesOfMonth('s-world', monthBounds(2026, 5, 'Europe/Berlin'), listStart)
  assert.deepEqual(
    cards.map(({ id }) => id),
    ['may'],
  )
  assert.equal(before, Date.parse('2026-04-30T21:59:59Z'))
  assert.equal(later, Date.parse('2026-05-31T22:00:00Z'))
})

test('pins stand first in “Latest” and once; what is hidden stands nowhere in it', async () => {
  await publishMany(4)
  await arrange(editor, { place: 'latest', version: 0, arrangement: { pins: ['x-1', 'x-3'], hidden: ['x-2', 'x-3'] } }, noon)
  await launch(editor, { place: 'latest', version: 1 }, noon)
  assert.deepEqual(await readThrough((after) => listLatest(after)), ['x-1', 'x-0'].sort().reverse())
  assert.deepEqual(
    (await listRail()).cards.map(({ id }) => id),
    ['x-1', 'x-0'],
  )
})

test('the front that nobody arranged leads with the newest, and shows no story twice', async () => {
  await publishMany(9)
  const { lead, slots, sections } = await findFront()
  const shown = [...(lead ? [lead] : []), ...slots, ...sections.flatMap(({ cards }) => cards)].map(({ id }) => id)
  assert.equal(lead?.id, 'x-8')
  assert.equal(new Set(shown).size, shown.length)
})

test('the front that editors arranged leads with their story', async () => {
  await publishMany(4)
  await arrange(editor, { place: 'front', version: 0, arrangement: { lead: 'x-0', slots: ['x-2'] } }, noon)
  assert.equal((await findFront()).lead?.id, 'x-3', 'what is only staged is not shown')
  await launch(editor, { place: 'front', version: 1 }, noon)
  const { lead, slots } = await findFront()
  assert.deepEqual([lead?.id, ...slots.map(({ id }) => id)], ['x-0', 'x-2'])
})

test('an empty publication has an empty front and empty lists', async () => {
  const { lead, slots, sections } = await findFront()
  assert.deepEqual({ lead, slots, sections }, { lead: null, slots: [], sections: [] })
  assert.deepEqual((await listLatest()).cards, [])
})

test('a page about us that nobody wrote says what belongs there', async () => {
  const page = await findPage('ethics')
  assert.equal(page?.body, null)
  assert.match(page?.belongs ?? '', /rules/)
  assert.equal(await findPage('no-such-page'), null)
})

test('every list is read from an index, in its order', () => {
  const statements = {
    articlesOfSection,
    articlesOfMonth,
    momentBefore,
    momentAfter,
    articlesOfTopic,
    articlesOfPerson,
    topicsByName,
    peopleByName,
  }
  for (const [name, statement] of Object.entries(statements)) {
    const { sql, params } = statement().getQuery()
    const given = params.map((param) => (param instanceof Object ? 1 : param))
    const steps = connections()
      .reader.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...given)
    const plan = steps.map(({ detail }) => detail).join('\n')
    assert.match(plan, /(_live_in_section|_newest|_by_name)/, name)
    assert.doesNotMatch(plan, /TEMP B-TREE|SCAN/, name)
  }
})
