import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { connections } from '#db/client.ts'
import { suggestions } from '#db/schema/references.ts'
import { freshDatabase } from '#db/testing.ts'
import { write } from '#db/write.ts'
import { correctionsNewest, correctionsOfArticle } from '../corrections/queries.ts'
import { listStart } from '../cursor.ts'
import { tags } from '../tags.ts'
import { noon, openNewsroom, people, publishStory, story } from '../testing.ts'
import { draft } from './draft.ts'
import {
  articlesNewest,
  findArticle,
  findWithdrawn,
  listNewest,
  liveArticleBySlug,
  sourcesOfArticle,
  suggestionsOf,
} from './queries.ts'
import { revise } from './revise.ts'
import { structuredArticle } from './structured-article.ts'
import { correct } from './testing.ts'
import { withdraw } from './withdraw.ts'

freshDatabase()
beforeEach(openNewsroom)

const address = { section: 'world', slug: 'river-floods-forty-houses-in-norrvik' }
const minutes = (count: number) => new Date(noon.getTime() + count * 60_000)
const flood = async () => {
  const found = await findArticle(address)
  assert.ok(found)
  return found
}

test('a reader finds what is live at its own address, and nowhere else', async () => {
  await draft(people.editor, { id: 'x-0', content: story({ headline: 'Never published' }) }, noon)
  assert.equal(await findArticle({ section: 'world', slug: 'never-published' }), null)
  await publishStory('x-1')
  assert.equal((await flood()).headline, 'River floods forty houses in Norrvik')
  assert.equal(await findArticle({ ...address, section: 'science' }), null)
  assert.equal(await findArticle({ section: 'x'.repeat(5000), slug: "'; --" }), null)
})

test('what an editor has changed and not published, no reader sees', async () => {
  const { version } = await publishStory('x-1')
  const content = story({ headline: 'Unpublished words', standfirst: 'Unpublished words', summary: 'Unpublished words' })
  await revise(people.editor, { id: 'x-1', version, content: { ...content, slug: address.slug } }, minutes(1))
  assert.ok(!JSON.stringify(await flood()).includes('Unpublished words'))
})

test('a withdrawn article is gone, and its reason is all that is left', async () => {
  const { version } = await publishStory('x-1')
  assert.equal(await findWithdrawn('x-1'), null)
  await withdraw(people.editor, { id: 'x-1', version, reason: 'The houses were in another town.' }, minutes(1))
  assert.equal(await findArticle(address), null)
  const told = await findWithdrawn('x-1')
  assert.match(told?.withdrawnReason ?? '', /another town/)
  assert.ok(!JSON.stringify(told).includes('old town'))
})

test('“Read also” holds the picks, then what is related; never the article itself, never what is not live', async () => {
  await publishStory('x-2', { headline: 'Bridge shut' })
  await publishStory('x-3', { headline: 'Ferry late' })
  await draft(people.editor, { id: 'x-4', content: story({ headline: 'Never published' }) }, noon)
  await publishStory('x-1', { readAlso: ['x-4', 'x-3'] })
  await write(async (tx) => {
    await tx.delete(suggestions)
    const related = ['x-4', 'x-1', 'x-2', 'x-3'].map((suggestedId, position) => ({ articleId: 'x-1', position, suggestedId }))
    await tx.insert(suggestions).values(related)
  })
  assert.deepEqual(
    (await flood()).readAlso.map(({ id }) => id),
    ['x-3', 'x-2'],
  )
})

test('the page rests on the article, its section, topics and people, and on the cards beside it', async () => {
  await publishStory('x-2', { headline: 'Bridge shut' })
  await draft(people.editor, { id: 'x-9', content: story({ headline: 'Not yet published' }) }, noon)
  await publishStory('x-1', { readAlso: ['x-2', 'x-9'] })
  const { tags: rests } = await flood()
  const wanted = [tags.article('x-1'), tags.suggestions('x-1'), tags.section('s-world'), tags.topic('t-floods')]
  // A pick that is not live yet is rested on too: the page changes when it comes.
  for (const tag of [...wanted, tags.person('p-mira'), tags.card('x-2'), tags.card('x-9')]) assert.ok(rests.includes(tag), tag)
})

test('structured data says what the page says, in absolute addresses, and leaves out what is empty', async () => {
  const { version } = await publishStory('x-1')
  const site = {
    name: 'The Norrvik Post',
    tagline: '',
    language: 'en',
    origin: 'https://norrvik.example',
    policies: new Set<string>(),
  }
  const before = structuredArticle(await flood(), site) as unknown as Record<string, unknown>
  assert.equal(before['@type'], 'ReportageNewsArticle')
  assert.equal(before.url, 'https://norrvik.example/world/river-floods-forty-houses-in-norrvik')
  assert.equal(before.dateModified, '2026-05-02T12:00:00+00:00')
  assert.ok(!('correction' in before) && !('isBasedOn' in before) && !('image' in before))
  const input = {
    id: 'x-1',
    version,
    class: 'correction' as const,
    was: '40 houses',
    isNow: '14 houses',
    why: 'A digit was misread.',
  }
  await correct(people.editor, input, minutes(5))
  const after = structuredArticle(await flood(), site) as unknown as Record<string, unknown[]>
  assert.equal(after.citation?.length, 2)
  assert.match(JSON.stringify(after.correction), /14 houses/)
  assert.equal(after.dateModified as unknown, '2026-05-02T12:05:00+00:00')
})

test('the newest come first, page by page, and none is there twice', async () => {
  for (let count = 0; count < 5; count++) await publishStory(`x-${count}`, { headline: `Story ${count}` }, minutes(count))
  const first = await listNewest(listStart, ['x-3'], 2)
  assert.deepEqual(
    first.cards.map(({ headline }) => headline),
    ['Story 4', 'Story 2'],
  )
  assert.ok(first.next)
  const second = await listNewest({ at: minutes(2).getTime(), id: 'x-2' }, ['x-3'], 2)
  assert.deepEqual(
    second.cards.map(({ headline }) => headline),
    ['Story 1', 'Story 0'],
  )
  assert.equal(second.next, null)
})

test('no query of a reader walks through a whole table, and none sorts by hand', () => {
  const queries = { liveArticleBySlug, suggestionsOf, sourcesOfArticle, articlesNewest, correctionsOfArticle, correctionsNewest }
  for (const [name, query] of Object.entries(queries)) {
    const { sql, params } = query().getQuery()
    const plan = connections()
      .reader.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(params.map(() => '1'))
      .map(({ detail }) => detail)
    assert.ok(plan.length > 0)
    for (const step of plan) {
      assert.doesNotMatch(step, /^SCAN (?!json_each|\S+ USING (COVERING )?INDEX)/, `${name}: ${step}`)
      assert.doesNotMatch(step, /USE TEMP B-TREE FOR ORDER BY/, `${name}: ${step}`)
    }
  }
})
