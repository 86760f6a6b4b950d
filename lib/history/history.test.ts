import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { and, eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles, corrections, revisions } from '#db/schema/articles.ts'
import { freshDatabase } from '#db/testing.ts'
import { write } from '#db/write.ts'
import { findDeskArticle } from '../articles/desk-queries.ts'
import { discard } from '../articles/discard.ts'
import { draft } from '../articles/draft.ts'
import { restoreVersion } from '../articles/restore-version.ts'
import { revise } from '../articles/revise.ts'
import { correct, publishChanges } from '../articles/testing.ts'
import { withdraw } from '../articles/withdraw.ts'
import { listStart } from '../cursor.ts'
import { findLedger } from '../ledger/queries.ts'
import { Refusal } from '../refusal.ts'
import { noon, openNewsroom, people, publishStory, story } from '../testing.ts'
import { compareRevisions, listRevisions } from './desk-queries.ts'
import { foldSaves } from './fold-saves.ts'
import { findHistory } from './queries.ts'

freshDatabase()
beforeEach(openNewsroom)

const { editor, contributor, otherContributor } = people
const address = { section: 'world', slug: 'flood' }
const minutes = (count: number) => new Date(noon.getTime() + count * 60_000)
const flood = (change: Parameters<typeof story>[0] = {}) => story({ slug: 'flood', ...change })
const newest = listStart.at

test('readers see what was published, newest first, references first, and nothing that was only saved', async () => {
  await floodCorrected()
  await rewrite({ headline: 'A headline that was only saved' }, 30)
  const history = await findHistory(address, listStart)
  assert.deepEqual(
    history?.entries.map(({ seq, label, isFirst, note }) => ({ seq, label, isFirst, note })),
    [
      { seq: 3, label: 'Clarification', isFirst: false, note: 'It was not clear which houses.' },
      { seq: 2, label: 'Update', isFirst: false, note: 'Where people spent the night.' },
      { seq: 1, label: 'First published', isFirst: true, note: '' },
    ],
  )
  const [clarified, updated, first] = history?.entries ?? []
  assert.deepEqual(
    clarified?.changes.map(({ field }) => field),
    ['references', 'headline'],
  )
  assert.deepEqual(clarified?.correction, { was: 'forty houses', isNow: 'forty houses of the old town' })
  assert.deepEqual(
    updated?.changes.map(({ field }) => field),
    ['summary'],
  )
  assert.deepEqual(first?.changes, [])
  assert.equal(JSON.stringify(history).includes('only saved'), false)
})

test('corrections that an import brought are on the article, and make no revision of ours more than it is', async () => {
  await floodCorrected()
  const [row] = await read().select({ id: articles.liveRevisionId }).from(articles).where(eq(articles.id, 'flood'))
  const taken = { articleId: 'flood', revisionId: row?.id ?? '', class: 'correction', was: 'a', isNow: 'b', why: 'c' } as const
  await write(async (tx) => {
    await tx.insert(corrections).values({ ...taken, id: 'c-1', madeAt: noon.getTime() })
    await tx.insert(corrections).values({ ...taken, id: 'c-2', madeAt: noon.getTime() + 1 })
  })
  const history = await findHistory(address, listStart)
  assert.deepEqual(
    history?.entries.map(({ seq, correction }) => [seq, correction?.was]),
    [
      [3, 'forty houses'],
      [2, undefined],
      [1, undefined],
    ],
  )
  assert.equal((await findLedger(address))?.entries.length, 3)
})

test('other picks beside an article are said to be that, and not named', async () => {
  await publishStory('port', { slug: 'port', headline: 'Port opens' })
  await publishStory('flood', { slug: 'flood' })
  await rewrite({ readAlso: ['port'] }, 1)
  await publishChanges(editor, { ...(await step()), class: 'typographic' }, minutes(2))
  const [newestOne] = (await findHistory(address, listStart))?.entries ?? []
  assert.deepEqual([newestOne?.changes, newestOne?.isBeside], [[], true])
})

test('the history of an article goes as the article goes', async () => {
  const { id, version } = await publishStory('flood', { slug: 'flood' })
  assert.equal(await findHistory({ section: 'science', slug: 'flood' }, listStart), null)
  await withdraw(editor, { id, version, reason: 'It rested on a single source that was wrong.' }, minutes(1))
  assert.equal(await findHistory(address, listStart), null)
})

test('a long history goes on page by page and leaves no revision out', async () => {
  await publishStory('flood', { slug: 'flood' })
  for (let at = 1; at <= 23; at++) {
    await rewrite({ summary: `State of ${at} o’clock.` }, at * 2)
    await publishChanges(editor, { ...(await step()), class: 'typographic' }, minutes(at * 2 + 1))
  }
  const first = await findHistory(address, listStart)
  assert.equal(first?.entries.length, 20)
  const last = first?.entries.at(-1)
  assert.ok(first?.next && last)
  const rest = await findHistory(address, { at: last.seq, id: 'flood' })
  assert.deepEqual(
    rest?.entries.map(({ seq }) => seq),
    [4, 3, 2, 1],
  )
  assert.equal(rest?.next, null)
  assert.ok(last.changes.length > 0, 'the oldest of a page is compared with the one before it')
})

test('the desk sees every revision with who and why, and compares any two', async () => {
  await floodCorrected()
  const history = await listRevisions(editor, 'flood', newest)
  assert.deepEqual(
    history?.revisions.map(({ seq, by, why, wasShown, isLive, isWorkingCopy }) => [
      seq,
      by,
      why,
      wasShown,
      isLive,
      isWorkingCopy,
    ]),
    [
      [6, 'Vera Lund', 'Published as a correction', true, true, true],
      [5, 'Vera Lund', 'Saved', false, false, false],
      [4, 'Vera Lund', 'Published as an update', true, false, false],
      [3, 'Vera Lund', 'Saved', false, false, false],
      [2, 'Vera Lund', 'Published', true, false, false],
      [1, 'Vera Lund', 'Begun', false, false, false],
    ],
  )
  const [last, , , , , first] = history?.revisions ?? []
  const changes = await compareRevisions(editor, 'flood', [first?.id ?? '', last?.id ?? ''])
  assert.deepEqual(
    changes?.map(({ field }) => field),
    ['headline', 'references', 'summary'],
  )
  assert.equal(await compareRevisions(editor, 'flood', [first?.id ?? '', 'none']), null)
  await publishStory('port', { slug: 'port', headline: 'Port opens' })
  const [other] = (await listRevisions(editor, 'port', newest))?.revisions ?? []
  assert.equal(await compareRevisions(editor, 'flood', [first?.id ?? '', other?.id ?? '']), null)
})

test('a contributor sees the history of their own article and of no other', async () => {
  await draft(contributor, { id: 'bridge', content: story({ slug: 'bridge' }) }, noon)
  assert.equal((await listRevisions(contributor, 'bridge', newest))?.revisions.length, 1)
  await assert.rejects(listRevisions(otherContributor, 'bridge', newest), refusal('missing'))
  await assert.rejects(compareRevisions(otherContributor, 'bridge', ['a', 'b']), refusal('missing'))
  assert.equal(await listRevisions(editor, 'none', newest), null)
})

test('an earlier revision is the working copy again, as a new one, and readers see no change', async () => {
  await floodCorrected()
  const before = await findHistory(address, listStart)
  const wanted = await revisionOf(2)
  await restoreVersion(editor, { ...(await step()), revisionId: wanted }, minutes(40))
  const [newestOne, ...others] = (await listRevisions(editor, 'flood', newest))?.revisions ?? []
  assert.deepEqual(
    [newestOne?.seq, newestOne?.why, newestOne?.note, newestOne?.isWorkingCopy, newestOne?.wasShown],
    [7, 'Taken back to an earlier revision', 'Back to revision 2', true, false],
  )
  assert.equal(others.length, 6)
  const article = await findDeskArticle(editor, 'flood')
  assert.equal(article?.content.headline, flood().headline)
  assert.equal(article?.hasChanges, true)
  assert.deepEqual(await findHistory(address, listStart), before)
})

test('who may not revise restores nothing; nor does anybody from a stale page, the trash or another article', async () => {
  await floodCorrected()
  const wanted = await revisionOf(2)
  const at = await step()
  await assert.rejects(restoreVersion(contributor, { ...at, revisionId: wanted }, minutes(40)), refusal('missing'))
  await assert.rejects(restoreVersion(editor, { ...at, version: 1, revisionId: wanted }, minutes(40)), refusal('conflict'))
  await assert.rejects(restoreVersion(editor, { ...at, revisionId: 'none' }, minutes(40)), refusal('missing'))
  const { version } = await draft(editor, { id: 'bridge', content: story({ slug: 'bridge' }) }, noon)
  await assert.rejects(restoreVersion(editor, { id: 'bridge', version, revisionId: wanted }, minutes(40)), refusal('missing'))
  const trashed = await discard(editor, { id: 'bridge', version }, minutes(41))
  const own = await revisionOf(1, 'bridge')
  await assert.rejects(restoreVersion(editor, { id: 'bridge', version: trashed, revisionId: own }, noon), refusal('wrong-state'))
})

test('background saves of one person in a row are one line, and nobody else’s are folded into it', () => {
  const rows = ['save Vera', 'autosave Vera', 'autosave Vera', 'autosave Kofi', 'publish Kofi', 'autosave Kofi'].map((text) => {
    const [reason = '', by = ''] = text.split(' ')
    return { reason, by }
  })
  assert.deepEqual(
    foldSaves(rows).map(({ reason, by, folded }) => [reason, by, folded]),
    [
      ['save', 'Vera', 2],
      ['autosave', 'Kofi', 0],
      ['publish', 'Kofi', 0],
      ['autosave', 'Kofi', 0],
    ],
  )
})

const refusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

async function step(id = 'flood'): Promise<{ id: string; version: number }> {
  const [row] = await read().select({ version: articles.version }).from(articles).where(eq(articles.id, id))
  return { id, version: row?.version ?? 0 }
}

async function revisionOf(seq: number, id = 'flood'): Promise<string> {
  const [row] = await read()
    .select({ id: revisions.id })
    .from(revisions)
    .where(and(eq(revisions.articleId, id), eq(revisions.seq, seq)))
  return row?.id ?? ''
}

async function rewrite(change: Parameters<typeof story>[0], at: number): Promise<void> {
  await revise(editor, { ...(await step()), content: flood(change) }, minutes(at))
}

/** Published, updated, clarified: three times before readers. */
async function floodCorrected(): Promise<void> {
  await publishStory('flood', { slug: 'flood' })
  await rewrite({ summary: 'They slept in the school.' }, 9)
  await publishChanges(editor, { ...(await step()), class: 'update', note: 'Where people spent the night.' }, minutes(10))
  const references = story().references.map((one) => ({ ...one, published: '2026-04-30' }))
  await rewrite({ summary: 'They slept in the school.', headline: 'River floods forty houses of the old town', references }, 19)
  const said = { was: 'forty houses', isNow: 'forty houses of the old town', why: 'It was not clear which houses.' }
  await correct(editor, { ...(await step()), class: 'clarification', ...said }, minutes(20))
}
