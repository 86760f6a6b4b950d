import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { connections } from '#db/client.ts'
import { freshDatabase } from '#db/testing.ts'
import { noon, openNewsroom, people, publishStory, story } from '../testing.ts'
import { type ArticleFilter, countByStatus, deskArticlesQuery, listDeskArticles } from './desk-list-queries.ts'
import { listLivePicks, livePicksQuery } from './desk-picks.ts'
import { findDeskArticle } from './desk-queries.ts'
import { discard } from './discard.ts'
import { draft } from './draft.ts'
import { revise } from './revise.ts'
import { sendBack } from './send-back.ts'
import { submit } from './submit.ts'

freshDatabase()
beforeEach(openNewsroom)

const minutes = (count: number) => new Date(noon.getTime() + count * 60_000)
const headlines = async (viewer: (typeof people)[keyof typeof people], filter: ArticleFilter) =>
  (await listDeskArticles(viewer, filter)).rows.map(({ headline }) => headline)

function planOf(query: { toSQL: () => { sql: string; params: unknown[] } }): string {
  const { sql, params } = query.toSQL()
  const steps = connections()
    .reader.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...params)
  return steps.map(({ detail }) => detail).join('\n')
}

test('editors see all articles, the one that moved last first; contributors see theirs', async () => {
  await draft(people.contributor, { id: 'x-1', content: story({ headline: 'Ferry late' }) }, noon)
  await draft(people.editor, { id: 'x-2', content: story({ headline: 'Bridge shut' }) }, minutes(1))
  await revise(people.contributor, { id: 'x-1', version: 1, content: story({ headline: 'Ferry later' }) }, minutes(2))
  assert.deepEqual(await headlines(people.editor, {}), ['Ferry later', 'Bridge shut'])
  assert.deepEqual(await headlines(people.contributor, {}), ['Ferry later'])
  assert.deepEqual(await headlines(people.otherContributor, {}), [])
})

test('each filter narrows, and together they narrow further', async () => {
  await draft(people.contributor, { id: 'x-1', content: story({ headline: 'Ferry late' }) }, noon)
  await draft(people.editor, { id: 'x-2', content: story({ headline: 'Ferry museum', sectionId: 's-science' }) }, minutes(1))
  await publishStory('x-3', { headline: 'Bridge shut' }, minutes(2))
  assert.deepEqual(await headlines(people.editor, { status: 'live' }), ['Bridge shut'])
  assert.deepEqual(await headlines(people.editor, { section: 's-science' }), ['Ferry museum'])
  assert.deepEqual(await headlines(people.editor, { author: 'a-kofi' }), ['Ferry late'])
  assert.deepEqual(await headlines(people.editor, { words: 'ferr' }), ['Ferry museum', 'Ferry late'])
  assert.deepEqual(await headlines(people.editor, { words: 'ferr', section: 's-science' }), ['Ferry museum'])
  await revise(
    people.contributor,
    { id: 'x-1', version: 1, content: story({ headline: 'Ferry late', topics: ['t-ports'] }) },
    minutes(3),
  )
  assert.deepEqual(await headlines(people.editor, { topic: 't-ports' }), ['Ferry late'])
  assert.deepEqual(await headlines(people.editor, { topic: 't-floods' }), ['Bridge shut', 'Ferry museum'])
  assert.deepEqual(await headlines(people.editor, { topic: 't-floods', status: 'draft', words: 'ferr' }), ['Ferry museum'])
})

test('what is in the trash is only there', async () => {
  await draft(people.contributor, { id: 'x-1', content: story({ headline: 'Ferry late' }) }, noon)
  await discard(people.contributor, { id: 'x-1', version: 1 }, minutes(1))
  assert.deepEqual(await headlines(people.editor, {}), [])
  assert.deepEqual(await headlines(people.editor, { status: 'trash' }), ['Ferry late'])
  assert.deepEqual(await countByStatus(people.editor), {
    all: 0,
    draft: 0,
    review: 0,
    scheduled: 0,
    live: 0,
    withdrawn: 0,
    trash: 1,
  })
})

test('a long list goes on from where it stopped, and misses nothing', async () => {
  for (let count = 0; count < 65; count += 1) {
    await draft(
      people.editor,
      { id: `x-${count}`, content: story({ headline: `Story ${count}` }) },
      minutes(Math.floor(count / 3)),
    )
  }
  const seen: string[] = []
  let after: string | undefined
  do {
    const { rows, next } = await listDeskArticles(people.editor, { after })
    seen.push(...rows.map(({ id }) => id))
    after = next ?? undefined
  } while (after)
  assert.equal(seen.length, 65)
  assert.equal(new Set(seen).size, 65)
})

test('whatever is typed as words or stands in the address, the list answers', async () => {
  await draft(people.editor, { id: 'x-1', content: story() }, noon)
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 150 }), async (typed) => {
      await listDeskArticles(people.editor, { words: typed, after: typed })
      await listLivePicks(people.editor, typed)
    }),
  )
})

test('every filter of the list is served by an index, in its order', () => {
  const indexOf = (filter: ArticleFilter, viewer: (typeof people)['editor' | 'contributor'] = people.editor) =>
    planOf(deskArticlesQuery(viewer, filter))
  assert.match(indexOf({}), /articles USING INDEX articles_active$/m)
  assert.match(indexOf({ status: 'draft' }), /USING INDEX articles_active_by_status \(status=/)
  assert.match(indexOf({ section: 's-world' }), /USING INDEX articles_active_in_section \(section_id=/)
  assert.match(indexOf({ author: 'a-kofi' }), /USING INDEX articles_active_by_author \(created_by=/)
  assert.match(indexOf({}, people.contributor), /USING INDEX articles_active_by_author \(created_by=/)
  assert.match(indexOf({ status: 'trash' }), /USING INDEX articles_trashed/)
  assert.match(indexOf({ words: 'flood' }), /f VIRTUAL TABLE INDEX/)
  assert.match(indexOf({ topic: 't-floods' }), /SEARCH desk_topics USING PRIMARY KEY \(topic_id=/)
  assert.match(indexOf({ source: 'z-1' }), /SEARCH citations USING (COVERING )?INDEX citations_of_source/)
  for (const filter of [{}, { status: 'draft' }, { section: 's-world' }, { author: 'a-kofi' }, { status: 'trash' }] as const) {
    assert.doesNotMatch(indexOf(filter), /TEMP B-TREE|SCAN articles$/m)
  }
  assert.match(planOf(livePicksQuery('')), /USING (COVERING )?INDEX articles_live/)
})

test('an article’s screen knows where it stands and what the viewer may do', async () => {
  await draft(people.contributor, { id: 'x-1', content: story() }, noon)
  await submit(people.contributor, { id: 'x-1', version: 1 }, minutes(1))
  const own = await findDeskArticle(people.contributor, 'x-1')
  assert.deepEqual([own?.status, own?.may.revise, own?.may.publish], ['review', false, false])
  await sendBack(people.editor, { id: 'x-1', version: 2, note: 'Who measured it?' }, minutes(2))
  const back = await findDeskArticle(people.contributor, 'x-1')
  assert.deepEqual(
    [back?.status, back?.sentBack, back?.may.revise],
    ['draft', { note: 'Who measured it?', by: 'Vera Lund' }, true],
  )
  await assert.rejects(findDeskArticle(people.otherContributor, 'x-1'), { code: 'missing' })
  assert.equal(await findDeskArticle(people.editor, 'nowhere'), null)
})

test('a live article has changes when its working copy says something else', async () => {
  const { version } = await publishStory('x-1')
  assert.equal((await findDeskArticle(people.editor, 'x-1'))?.hasChanges, false)
  await revise(people.editor, { id: 'x-1', version, content: story({ headline: 'River floods fourteen houses' }) }, minutes(1))
  assert.equal((await findDeskArticle(people.editor, 'x-1'))?.hasChanges, true)
  assert.deepEqual(
    (await listLivePicks(people.editor, 'floo hous')).map(({ headline }) => headline),
    [story().headline],
  )
})
