import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { sql } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { freshDatabase } from '#db/testing.ts'
import { revise } from '../articles/revise.ts'
import { publishChanges } from '../articles/testing.ts'
import { noon, openNewsroom, people, publishStory, story } from '../testing.ts'
import { listUsing, saidUse, usingQuery } from './list-using.ts'

freshDatabase()
beforeEach(openNewsroom)

const { editor } = people
const idsOf = async (kind: 'section' | 'topic' | 'person', id: string) => (await listUsing(read(), kind, id)).map((use) => use.id)

test('what readers see and what an editor is writing both count, and what was taken off does not', async () => {
  const { version } = await publishStory('flood', { topics: ['t-floods'] })
  const saved = await revise(editor, { id: 'flood', version, content: story({ topics: ['t-ports'] }) }, noon)
  assert.deepEqual(await idsOf('topic', 't-floods'), ['flood'])
  assert.deepEqual(await idsOf('topic', 't-ports'), ['flood'])
  await publishChanges(editor, { id: 'flood', version: saved.version, class: 'typographic' }, noon)
  assert.deepEqual(await idsOf('topic', 't-floods'), [])
  assert.deepEqual(await idsOf('topic', 't-ports'), ['flood'])
})

test('a live article is in two sections while its move is not published', async () => {
  const { version } = await publishStory('flood')
  await revise(editor, { id: 'flood', version, content: story({ sectionId: 's-science' }) }, noon)
  assert.deepEqual(await idsOf('section', 's-world'), ['flood'])
  assert.deepEqual(await idsOf('section', 's-science'), ['flood'])
})

test('more than fifty are not counted one by one', async () => {
  const using = Array.from({ length: 51 }, (_, index) => ({ id: `x-${index}`, headline: `No. ${index}`, status: 'live' }))
  assert.equal(saidUse(using), 'more than 50 articles (“No. 0”, “No. 1”, “No. 2”, …)')
  assert.equal(saidUse(using.slice(0, 1)), '1 live (“No. 0”)')
})

test('no text of a live article is read to find what it names', () => {
  for (const [kind, index] of [
    ['topic', 'article_topics_newest'],
    ['person', 'article_people_newest'],
    ['person', 'revisions_by_reviewer'],
  ] as const) {
    const steps = read().all<{ detail: string }>(sql`EXPLAIN QUERY PLAN ${usingQuery(kind, 'x')}`)
    const plan = steps.map(({ detail }) => detail)
    assert.ok(
      plan.some((detail) => detail.includes(index)),
      plan.join('\n'),
    )
    assert.ok(
      plan.every((detail) => !/SCAN [rv]\b/.test(detail)),
      plan.join('\n'),
    )
  }
})
