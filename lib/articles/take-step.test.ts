import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles, revisions } from '#db/schema/articles.ts'
import { liveArticles } from '#db/schema/live.ts'
import { audit } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import { noon, openNewsroom, paragraph, people, publishStory, story } from '../testing.ts'
import { type ArticleContent, storedContent } from './content.ts'
import { draft } from './draft.ts'
import { takeStep } from './take-step.ts'

freshDatabase()
beforeEach(openNewsroom)

const { editor, contributor, otherContributor } = people
const later = new Date(noon.getTime() + 3_600_000)
const begun = (id: string, viewer: typeof contributor | typeof editor = contributor) =>
  draft(viewer, { id, content: story({ headline: `Story ${id}` }) }, noon)

async function workingCopy(id: string): Promise<ArticleContent> {
  const [row] = await read()
    .select({ content: revisions.content })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.latestRevisionId))
    .where(eq(articles.id, id))
  return storedContent(row?.content)
}
const rowOf = async (id: string) => (await read().select().from(articles).where(eq(articles.id, id)))[0]

test('a draft goes to another section, under a topic and out of one, each with its line in the audit where the verb writes one', async () => {
  await begun('x-1')
  let version = await takeStep(contributor, { act: 'section', id: 'x-1', version: 1, sectionId: 's-science' }, later)
  version = await takeStep(contributor, { act: 'add-topic', id: 'x-1', version, topicId: 't-ports' }, later)
  version = await takeStep(contributor, { act: 'drop-topic', id: 'x-1', version, topicId: 't-floods' }, later)
  const { sectionId, topics } = await workingCopy('x-1')
  assert.deepEqual([sectionId, topics, version], ['s-science', ['t-ports'], 4])
  const again = { act: 'add-topic', id: 'x-1', version, topicId: 't-ports' } as const
  await assert.rejects(takeStep(contributor, again, later), { code: 'wrong-state', message: 'It has this topic already.' })
  const gone = { act: 'drop-topic', id: 'x-1', version, topicId: 't-floods' } as const
  await assert.rejects(takeStep(contributor, gone, later), { code: 'wrong-state' })
  await assert.rejects(takeStep(contributor, { ...again, topicId: 'nowhere' }, later), { code: 'gone' })
})

test('what is live is filed anew at once, on what was said to the checks when it went out', async () => {
  const { version } = await publishStory('x-1')
  const next = await takeStep(editor, { act: 'add-topic', id: 'x-1', version, topicId: 't-ports' }, later)
  const [shown] = await read().select().from(liveArticles)
  assert.deepEqual(storedContent(shown?.content).topics, ['t-floods', 't-ports'])
  await takeStep(editor, { act: 'section', id: 'x-1', version: next, sectionId: 's-science' }, later)
  assert.equal((await read().select().from(liveArticles))[0]?.sectionSlug, 'science')
  const lines = await read().select({ verb: audit.verb }).from(audit).where(eq(audit.subjectId, 'x-1'))
  assert.deepEqual(
    lines.map(({ verb }) => verb).filter((verb) => verb === 'refile'),
    ['refile', 'refile'],
  )
})

test('several are published only where the checks have nothing to say, and the reason is said', async () => {
  await draft(
    editor,
    { id: 'x-1', content: story({ standfirst: '', body: { type: 'doc', content: [paragraph('Short.')] } }) },
    noon,
  )
  await assert.rejects(
    takeStep(editor, { act: 'publish', id: 'x-1', version: 1 }, later),
    (error: { code: string; message: string }) => {
      assert.ok(['gate', 'not-ready'].includes(error.code), error.code)
      assert.ok(error.message.length > 20)
      return true
    },
  )
  assert.equal((await rowOf('x-1'))?.status, 'draft')
})

test('a draft is submitted, moved to the trash and taken back, each as the verb alone does it', async () => {
  await begun('x-1')
  const version = await takeStep(contributor, { act: 'submit', id: 'x-1', version: 1 }, later)
  assert.equal((await rowOf('x-1'))?.status, 'review')
  await assert.rejects(takeStep(contributor, { act: 'submit', id: 'x-1', version }, later), { code: 'forbidden' })
  await begun('x-2')
  const trashed = await takeStep(contributor, { act: 'trash', id: 'x-2', version: 1 }, later)
  assert.ok((await rowOf('x-2'))?.deletedAt)
  await takeStep(contributor, { act: 'take-out', id: 'x-2', version: trashed }, later)
  assert.equal((await rowOf('x-2'))?.deletedAt, null)
})

test('permission is asked for each article, and a newer text is never overwritten', async () => {
  await begun('x-1')
  const { version } = await publishStory('x-2')
  const section = { act: 'section', sectionId: 's-science' } as const
  await assert.rejects(takeStep(otherContributor, { ...section, id: 'x-1', version: 1 }, later), { code: 'missing' })
  await assert.rejects(takeStep(contributor, { ...section, id: 'x-2', version }, later), { code: 'missing' })
  await assert.rejects(takeStep(contributor, { act: 'publish', id: 'x-1', version: 1 }, later), { code: 'forbidden' })
  await assert.rejects(takeStep(editor, { act: 'trash', id: 'x-2', version }, later), { code: 'wrong-state' })
  await takeStep(contributor, { ...section, id: 'x-1', version: 1 }, later)
  await assert.rejects(takeStep(editor, { act: 'trash', id: 'x-1', version: 1 }, later), { code: 'conflict' })
})
