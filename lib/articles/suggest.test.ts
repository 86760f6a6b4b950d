import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { asc, eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { liveSuggestions } from '#db/schema/live.ts'
import { changes } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import { theClock } from '../access/allow.ts'
import { tags } from '../tags.ts'
import { noon, openNewsroom, paragraph, people, publishStory } from '../testing.ts'
import { suggest } from './suggest.ts'
import { withdraw } from './withdraw.ts'

freshDatabase()
beforeEach(async () => {
  await openNewsroom()
  const fillers = ['Choir wins a prize', 'Tram line opens', 'School gets a garden', 'Library lends bicycles']
  for (const [index, headline] of fillers.entries()) {
    await publishStory(`filler-${index}`, {
      headline,
      standfirst: headline,
      topics: [],
      keyPoints: [],
      body: { type: 'doc', content: [paragraph(`${headline}. Nothing else happened.`)] },
      references: [],
    })
  }
})

const suggested = async (id: string) =>
  (
    await read()
      .select({ id: liveSuggestions.suggestedId })
      .from(liveSuggestions)
      .where(eq(liveSuggestions.articleId, id))
      .orderBy(asc(liveSuggestions.position))
  ).map((row) => row.id)

test('stories of one topic with rare words in common suggest each other, and never themselves', async () => {
  await publishStory('flood')
  await publishStory('repair', { headline: 'Norrvik repairs its flooded bridge' })
  await suggest(theClock, { id: 'repair' }, noon)
  assert.deepEqual(await suggested('repair'), ['flood'])
  assert.deepEqual(await suggested('flood'), ['repair'])
  const stale = (await read().select({ tag: changes.tag }).from(changes)).map(({ tag }) => tag)
  assert.ok(stale.includes(tags.suggestions('flood')))
})

test('a story with nothing in common gets no suggestion', async () => {
  await publishStory('flood')
  await suggest(theClock, { id: 'filler-0' }, noon)
  assert.deepEqual(await suggested('filler-0'), [])
})

test('a withdrawn story is nobody’s suggestion any more', async () => {
  await publishStory('flood')
  const repair = await publishStory('repair', { headline: 'Norrvik repairs its flooded bridge' })
  await suggest(theClock, { id: 'flood' }, noon)
  await withdraw(people.editor, { ...repair, reason: 'It was about another town.' }, noon)
  assert.deepEqual(await suggested('flood'), [])
})

test('an editor does not compute suggestions by hand', async () => {
  await publishStory('flood')
  await assert.rejects(suggest(people.editor, { id: 'flood' }, noon), { code: 'forbidden' })
})
