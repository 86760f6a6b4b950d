import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { liveArticles } from '#db/schema/live.ts'
import { freshDatabase } from '#db/testing.ts'
import { resolve } from '../addresses/resolve.ts'
import { wordsFor } from '../gate/words-for.ts'
import { noon, openNewsroom, people, publishStory, story } from '../testing.ts'
import { draft } from './draft.ts'
import { duplicate } from './duplicate.ts'
import { refile as refileIt } from './refile.ts'
import { revise } from './revise.ts'
import type { RefileInput } from './schema.ts'

freshDatabase()
beforeEach(openNewsroom)

const { editor, contributor, otherContributor } = people
const later = new Date(noon.getTime() + 3_600_000)
const refile = async (input: RefileInput) =>
  refileIt(editor, { ...input, ...(await wordsFor(editor, { id: input.id }, () => 'This test is of the move.', later)) }, later)

test('a live story moves to another section, and its old address leads to the new one', async () => {
  const { version } = await publishStory('x-1', { slug: 'flood' })
  await refile({ id: 'x-1', version, sectionId: 's-science' })
  const [shown] = await read().select().from(liveArticles)
  assert.equal(shown?.sectionSlug, 'science')
  assert.equal(shown?.firstPublishedAt, noon.getTime())
  assert.equal(shown?.updatedAt, null)
  const old = await resolve('/world/flood')
  assert.deepEqual([old.state, old.state === 'moved' && old.to], ['moved', '/science/flood'])
})

test('a live story becomes another kind at once; a draft when it goes out', async () => {
  const { version } = await publishStory('x-1')
  await refile({ id: 'x-1', version, kind: 'opinion' })
  assert.equal((await read().select().from(liveArticles))[0]?.kind, 'opinion')
  const { version: first } = await draft(contributor, { id: 'x-2', content: story() }, noon)
  await refileIt(contributor, { id: 'x-2', version: first, kind: 'analysis' }, later)
  assert.equal((await read().select().from(articles).where(eq(articles.id, 'x-2')))[0]?.kind, 'analysis')
})

test('what has changes that readers do not see is not moved over them', async () => {
  const { version } = await publishStory('x-1')
  const saved = await revise(editor, { id: 'x-1', version, content: story({ kicker: 'Weather' }) }, later)
  await assert.rejects(refile({ id: 'x-1', version: saved.version, sectionId: 's-science' }), { code: 'wrong-state' })
})

test('a contributor moves nothing that is live, and nothing of others', async () => {
  const { version } = await publishStory('x-1')
  const move = { id: 'x-1', version, sectionId: 's-science' }
  await assert.rejects(refileIt(contributor, move, later), { code: 'missing' })
  await draft(contributor, { id: 'x-2', content: story() }, noon)
  await assert.rejects(refileIt(otherContributor, { ...move, id: 'x-2' }, later), { code: 'missing' })
})

test('a duplicate is a draft of whoever made it, with the words and an address of its own', async () => {
  await publishStory('x-1', { slug: 'flood' })
  await duplicate(editor, { id: 'x-1', as: 'x-2' }, later)
  const [copy] = await read().select().from(articles).where(eq(articles.id, 'x-2'))
  assert.deepEqual([copy?.status, copy?.headline, copy?.createdBy], ['draft', story().headline, 'a-vera'])
  assert.notEqual(copy?.slug, 'flood')
  await assert.rejects(duplicate(contributor, { id: 'x-1', as: 'x-3' }, later), { code: 'missing' })
})
