import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { asc, eq } from 'drizzle-orm'
import { connections, read } from '#db/client.ts'
import { articles, revisions } from '#db/schema/articles.ts'
import { liveArticles } from '#db/schema/live.ts'
import { audit } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import { noon, openNewsroom, people, publishStory, story } from '../testing.ts'
import { draft } from './draft.ts'
import { revise } from './revise.ts'

freshDatabase()
beforeEach(openNewsroom)

const after = (seconds: number) => new Date(noon.getTime() + seconds * 1000)
const kept = () =>
  read()
    .select({ id: revisions.id, reason: revisions.reason, headline: revisions.content, by: revisions.createdBy })
    .from(revisions)
    .orderBy(asc(revisions.seq))
const headlines = async () => (await kept()).map(({ reason, headline }) => [reason, (headline as { headline: string }).headline])
const autosave = (
  version: number,
  headline: string,
  seconds: number,
  viewer: (typeof people)['editor' | 'admin'] = people.editor,
) => revise(viewer, { id: 'x-1', version, content: story({ headline }), isAutosave: true }, after(seconds))

test('what one person types in ten minutes is one entry of the history, and each save is a version', async () => {
  await draft(people.editor, { id: 'x-1', content: story({ headline: 'One' }) }, noon)
  assert.equal((await autosave(1, 'Two', 2)).version, 2)
  assert.equal((await autosave(2, 'Three', 4)).version, 3)
  assert.equal((await autosave(3, 'Four', 6)).savedAt, after(6).getTime())
  assert.deepEqual(await headlines(), [
    ['draft', 'One'],
    ['autosave', 'Four'],
  ])
  const lines = await read().select({ verb: audit.verb }).from(audit).where(eq(audit.subjectId, 'x-1'))
  assert.deepEqual(
    lines.map(({ verb }) => verb),
    ['draft', 'revise'],
  )
})

test('after ten minutes, or after another person, a new entry begins', async () => {
  await draft(people.editor, { id: 'x-1', content: story({ headline: 'One' }) }, noon)
  await autosave(1, 'Two', 2)
  await autosave(2, 'Three', 700)
  await autosave(3, 'Omar’s', 702, people.admin)
  await autosave(4, 'Vera again', 704)
  assert.deepEqual(
    (await headlines()).map(([, headline]) => headline),
    ['One', 'Two', 'Three', 'Omar’s', 'Vera again'],
  )
})

test('saving by hand closes the entry, also when nothing was typed since', async () => {
  await draft(people.editor, { id: 'x-1', content: story({ headline: 'One' }) }, noon)
  await autosave(1, 'Two', 2)
  const saved = await revise(people.editor, { id: 'x-1', version: 2, content: story({ headline: 'Two' }) }, after(3))
  assert.equal(saved.version, 2)
  await autosave(2, 'Three', 4)
  assert.deepEqual(await headlines(), [
    ['draft', 'One'],
    ['save', 'Two'],
    ['autosave', 'Three'],
  ])
})

test('the database lets nobody write over any other revision', async () => {
  await draft(people.editor, { id: 'x-1', content: story({ headline: 'One' }) }, noon)
  await autosave(1, 'Two', 2)
  await autosave(2, 'Omar’s', 4, people.admin)
  const [first, veras, omars] = await kept()
  const { writer } = connections()
  const overwrite = (id = '', reason = 'autosave') =>
    writer.prepare('UPDATE revisions SET reason = ? WHERE id = ?').run(reason, id)
  assert.throws(() => overwrite(first?.id), /append-only/)
  assert.throws(() => overwrite(veras?.id), /append-only/)
  assert.throws(() => overwrite(omars?.id, 'publish'), /append-only/)
  overwrite(omars?.id, 'save')
  assert.throws(() => overwrite(omars?.id), /append-only/)
})

test('a live article is saved into its working copy: its status and what readers see stay', async () => {
  const { version } = await publishStory('x-1')
  await autosave(version, 'Not for readers yet', 2)
  await autosave(version + 1, 'Still not', 4)
  const [row] = await read().select({ status: articles.status }).from(articles)
  assert.equal(row?.status, 'live')
  const [seen] = await read().select({ content: liveArticles.content }).from(liveArticles)
  assert.deepEqual(seen?.content, story())
})

test('a text that came too late is kept once, however often it is sent', async () => {
  await draft(people.editor, { id: 'x-1', content: story({ headline: 'One' }) }, noon)
  await autosave(1, 'Vera’s', 2)
  for (const seconds of [3, 4, 5]) await assert.rejects(autosave(1, 'Omar’s', seconds, people.admin), { code: 'conflict' })
  assert.deepEqual(await headlines(), [
    ['draft', 'One'],
    ['autosave', 'Vera’s'],
    ['conflict', 'Omar’s'],
  ])
})

test('a save that is sent again because its answer was lost is answered again, and is no conflict', async () => {
  await draft(people.editor, { id: 'x-1', content: story({ headline: 'One' }) }, noon)
  const first = await autosave(1, 'Two', 2)
  const again = await autosave(1, 'Two', 3)
  assert.deepEqual([first.version, again.version], [2, 2])
  assert.equal((await kept()).length, 2)
})
