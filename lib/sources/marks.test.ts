import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { connections, read } from '#db/client.ts'
import { sourceReviews } from '#db/schema/references.ts'
import { freshDatabase } from '#db/testing.ts'
import { findArticle } from '../articles/queries.ts'
import { revise } from '../articles/revise.ts'
import { publishChanges } from '../articles/testing.ts'
import { articleMarkdown } from '../feeds/article-markdown.ts'
import { findFeed } from '../feeds/queries.ts'
import { noon, openNewsroom, paragraph, people, publishStory, story } from '../testing.ts'
import { clear } from './clear.ts'
import {
  countWaiting,
  deskSourcesQuery,
  findSourceForDesk,
  listSourcesForDesk,
  listWaiting,
  waitingQuery,
} from './desk-queries.ts'
import { mark } from './mark.ts'
import { clearReviewInput, markSourceInput } from './schema.ts'

freshDatabase()
beforeEach(openNewsroom)

const { editor, contributor } = people
const later = new Date(noon.getTime() + 3_600_000)
const note = 'The gauge was broken that day.'
const reason = 'The port’s own gauge says the same.'

async function gazette() {
  const { rows } = await listSourcesForDesk(editor, { words: 'gazette' })
  const [source] = rows
  assert.ok(source)
  return source
}

async function retract(): Promise<string> {
  const { id } = await gazette()
  await mark(editor, { id, mark: 'retracted', note }, later)
  return id
}

test('readers are told at the reference, in the feed and in Markdown, with the day and the reason', async () => {
  await publishStory('flood', { slug: 'flood' })
  await retract()
  const article = await findArticle({ section: 'world', slug: 'flood' })
  assert.ok(article)
  const said = `Retracted on 2 May 2026: ${note}`
  assert.deepEqual(
    article.references.map(({ key, retraction }) => [key, retraction]),
    [
      ['port-1', null],
      ['gaz-1', said],
    ],
  )
  assert.ok(articleMarkdown(article, 'https://norrvik.example').includes(said.replace(/\.$/, '')))
  assert.ok(JSON.stringify(await findFeed([], 'https://norrvik.example')).includes(said.replace(/\.$/, '')))
})

test('every article that leans on it waits in one queue, with the sentences, until somebody has looked', async () => {
  await publishStory('flood', { slug: 'flood' })
  await publishStory('later', { slug: 'later', headline: 'The water falls in Norrvik' })
  const id = await retract()
  const { rows } = await listWaiting(editor)
  assert.deepEqual(rows.map(({ article }) => article.id).sort(), ['flood', 'later'])
  assert.deepEqual(rows[0]?.sentences, ['The river rose by 2.1 metres on 1 May 2026.', 'The bridge of Norrvik is closed.'])
  assert.deepEqual(rows[0]?.source, { id, title: 'Flood in the old town', mark: 'retracted', note })
  await clear(editor, { id: rows[0]?.id ?? '', note: reason }, later)
  assert.equal(await countWaiting(editor), 1)
  await assert.rejects(clear(editor, { id: rows[0]?.id ?? '', note: reason }, later), { code: 'conflict' })
  const found = await findSourceForDesk(editor, id)
  assert.deepEqual(
    found?.history.map(({ verb, actor }) => [verb, actor]),
    [
      ['clear', 'Vera Lund'],
      ['mark', 'Vera Lund'],
    ],
  )
})

test('an article that is published without the source waits no longer, and one that comes to cite it waits', async () => {
  const { version } = await publishStory('flood', { slug: 'flood' })
  await retract()
  const content = story({ slug: 'flood', body: { type: 'doc', content: [paragraph('It flooded 40 houses.[@port-1]')] } })
  const revised = await revise(editor, { id: 'flood', version, content }, later)
  assert.equal(await countWaiting(editor), 1, 'a working copy changes nothing')
  await publishChanges(editor, { id: 'flood', version: revised.version, class: 'typographic' }, later)
  assert.equal(await countWaiting(editor), 0)
  const [review] = await read().select().from(sourceReviews).where(eq(sourceReviews.articleId, 'flood'))
  assert.equal(review?.clearedHow, 'no-longer-cited')
  await publishStory('new', { slug: 'new', headline: 'What the gauge said' })
  assert.deepEqual(
    (await listWaiting(editor)).rows.map(({ article }) => article.id),
    ['new'],
  )
})

test('what is marked anew waits anew, another note alone does not, and what holds again waits no more', async () => {
  await publishStory('flood', { slug: 'flood' })
  const id = await retract()
  const [first] = (await listWaiting(editor)).rows
  await clear(editor, { id: first?.id ?? '', note: reason }, later)
  await mark(editor, { id, mark: 'retracted', note: 'The gauge was broken for a week.' }, later)
  assert.equal(await countWaiting(editor), 0)
  await mark(editor, { id, mark: 'corrected', note }, later)
  assert.equal(await countWaiting(editor), 1)
  await mark(editor, { id, mark: '', note: '' }, later)
  assert.equal(await countWaiting(editor), 0)
  assert.equal((await gazette()).mark, null)
})

test('the list is searched and narrowed by state', async () => {
  await publishStory('flood', { slug: 'flood' })
  const id = await retract()
  assert.deepEqual(
    (await listSourcesForDesk(editor, { mark: 'retracted' })).rows.map((row) => row.id),
    [id],
  )
  assert.deepEqual((await listSourcesForDesk(editor, { mark: 'dead' })).rows, [])
  assert.equal((await listSourcesForDesk(editor, {})).rows.length, 2)
  assert.deepEqual(
    (await listSourcesForDesk(editor, { words: 'MINUTES' })).rows.map(({ title }) => title),
    ['Minutes'],
  )
})

test('a contributor may do none of this, and a note is asked for', async () => {
  await publishStory('flood', { slug: 'flood' })
  const { id } = await gazette()
  await assert.rejects(mark(contributor, { id, mark: 'dead', note }, later), { code: 'forbidden' })
  await assert.rejects(clear(contributor, { id: 'x', note: reason }, later), { code: 'forbidden' })
  await assert.rejects(listSourcesForDesk(contributor, {}), { code: 'forbidden' })
  await assert.rejects(listWaiting(contributor), { code: 'forbidden' })
  await assert.rejects(mark(editor, { id: 'nowhere', mark: 'dead', note }, later), { code: 'missing' })
  assert.equal(markSourceInput.safeParse({ id, mark: 'dead', note: ' short ' }).success, false)
  assert.equal(markSourceInput.safeParse({ id, mark: '', note: '' }).success, true)
  assert.equal(clearReviewInput.safeParse({ id, note: '' }).success, false)
})

test('the lists of the desk are read from an index', () => {
  const statements = {
    all: deskSourcesQuery({}),
    marked: deskSourcesQuery({ mark: 'dead', after: 'x' }),
    queue: waitingQuery('x'),
  }
  for (const [name, statement] of Object.entries(statements)) {
    const { sql, params } = statement.toSQL()
    const steps = connections()
      .reader.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...params)
    const plan = steps.map(({ detail }) => detail).filter((detail) => !/json_each|VIRTUAL TABLE/.test(detail))
    assert.doesNotMatch(plan.join('\n'), /TEMP B-TREE|SCAN (?!.*USING (COVERING )?INDEX)/, name)
  }
})
