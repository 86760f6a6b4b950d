import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { eq, sql } from 'drizzle-orm'
import { connections, read } from '#db/client.ts'
import { articles, gateReports, revisions } from '#db/schema/articles.ts'
import { addresses, audit } from '#db/schema/record.ts'
import { deskRows, wordingRows } from '#db/schema/search.ts'
import { freshDatabase } from '#db/testing.ts'
import { theClock } from '../access/allow.ts'
import { noon, openNewsroom, people, publishStory, story } from '../testing.ts'
import { deleteForGood } from './delete-for-good.ts'
import { listDeskArticles } from './desk-list-queries.ts'
import { discard } from './discard.ts'
import { draft } from './draft.ts'
import { revise } from './revise.ts'
import { submit } from './submit.ts'
import { takeOut } from './take-out.ts'
import { publish, restore } from './testing.ts'
import { listTrashDue, trashDueQuery } from './trash-queries.ts'
import { withdraw } from './withdraw.ts'

freshDatabase()
beforeEach(openNewsroom)

const days = (count: number) => new Date(noon.getTime() + count * 86_400_000)
const reason = 'The source took its report back.'
const rowOf = async (id: string) => (await read().select().from(articles).where(eq(articles.id, id)))[0]
const inTrash = async (viewer: (typeof people)[keyof typeof people]) =>
  (await listDeskArticles(viewer, { status: 'trash' })).rows.map(({ id, trashed }) => ({ id, ...trashed }))

async function trashedDraft(id: string, now = noon) {
  await draft(people.contributor, { id, content: story({ headline: `Story ${id}` }) }, now)
  await revise(people.contributor, { id, version: 1, content: story({ headline: `Story ${id}, twice` }) }, now)
  return { id, version: await discard(people.contributor, { id, version: 2 }, now) }
}

async function withdrawnStory(id: string) {
  const { version } = await publishStory(id)
  return { id, version: await withdraw(people.editor, { id, version, reason }, noon) }
}

test('a draft goes to the trash and comes out with its address and its history', async () => {
  const trashed = await trashedDraft('x-1')
  const before = await rowOf('x-1')
  await assert.rejects(publish(people.editor, trashed, noon), { code: 'wrong-state' })
  await assert.rejects(discard(people.editor, trashed, noon), { code: 'wrong-state' })
  await takeOut(people.contributor, trashed, days(29))
  const after = await rowOf('x-1')
  assert.deepEqual([after?.deletedAt, after?.slug, after?.status], [null, before?.slug, 'draft'])
  assert.equal((await read().select().from(revisions)).length, 2)
  await assert.rejects(takeOut(people.editor, { id: 'x-1', version: after?.version ?? 0 }, noon), { code: 'wrong-state' })
})

test('what was in review is in review again; a colleague’s is nobody’s to take', async () => {
  await draft(people.contributor, { id: 'x-1', content: story() }, noon)
  const version = await submit(people.contributor, { id: 'x-1', version: 1 }, noon)
  const trashed = await discard(people.editor, { id: 'x-1', version }, noon)
  await assert.rejects(takeOut(people.otherContributor, { id: 'x-1', version: trashed }, noon), { code: 'missing' })
  await takeOut(people.editor, { id: 'x-1', version: trashed }, noon)
  assert.equal((await rowOf('x-1'))?.status, 'review')
})

test('readers’ article is withdrawn before it is thrown away, by an administrator, and restored at its address', async () => {
  const published = await publishStory('x-1')
  await assert.rejects(discard(people.admin, published, noon), { code: 'wrong-state' })
  const withdrawn = await withdraw(people.editor, { ...published, reason }, noon)
  await assert.rejects(discard(people.editor, { id: 'x-1', version: withdrawn }, noon), { code: 'forbidden' })
  const trashed = await discard(people.admin, { id: 'x-1', version: withdrawn }, noon)
  await assert.rejects(restore(people.editor, { id: 'x-1', version: trashed }, noon), { code: 'wrong-state' })
  const [address] = await read().select().from(addresses).where(eq(addresses.subjectId, 'x-1'))
  assert.equal(address?.state, 'withdrawn')
  await assert.rejects(takeOut(people.editor, { id: 'x-1', version: trashed }, noon), { code: 'forbidden' })
  const out = await takeOut(people.admin, { id: 'x-1', version: trashed }, noon)
  await restore(people.editor, { id: 'x-1', version: out }, noon)
  assert.equal((await rowOf('x-1'))?.status, 'live')
  const [again] = await read().select().from(addresses).where(eq(addresses.subjectId, 'x-1'))
  assert.deepEqual([again?.path, again?.state], [address?.path, 'live'])
})

test('an administrator deletes it for good, with all its revisions; only the audit knows of it', async () => {
  const trashed = await trashedDraft('x-1')
  const kept = await trashedDraft('x-2')
  await assert.rejects(deleteForGood(people.editor, trashed, noon), { code: 'forbidden' })
  await assert.rejects(deleteForGood(people.contributor, trashed, noon), { code: 'forbidden' })
  await deleteForGood(people.admin, trashed, noon)
  assert.equal(await rowOf('x-1'), undefined)
  assert.deepEqual(
    [...new Set((await read().select({ id: revisions.articleId }).from(revisions)).map(({ id }) => id))],
    [kept.id],
  )
  for (const index of [deskRows, wordingRows])
    assert.deepEqual(
      (await read().select().from(index)).map(({ articleId }) => articleId),
      [kept.id],
    )
  assert.equal((await listDeskArticles(people.editor, { status: 'trash', words: 'twice' })).rows.length, 1)
  assert.equal((await read().select().from(audit).where(eq(audit.verb, 'delete')))[0]?.subjectId, 'x-1')
})

test('what is not in the trash, or readers were shown, is not deleted', async () => {
  await draft(people.editor, { id: 'x-1', content: story() }, noon)
  await assert.rejects(deleteForGood(people.admin, { id: 'x-1', version: 1 }, noon), { code: 'wrong-state' })
  const withdrawn = await withdrawnStory('x-2')
  const version = await discard(people.admin, withdrawn, noon)
  await assert.rejects(deleteForGood(people.admin, { id: 'x-2', version }, noon), { code: 'wrong-state' })
  const { writer } = connections()
  assert.throws(() => writer.exec("DELETE FROM revisions WHERE article_id = 'x-1'"), /append-only/)
  assert.throws(() => writer.exec("DELETE FROM revisions WHERE article_id = 'x-2'"), /append-only/)
})

test('the clock deletes after thirty days, not before, and never what readers were shown', async () => {
  await trashedDraft('x-1')
  await trashedDraft('x-2', days(1))
  await discard(people.admin, await withdrawnStory('x-3'), noon)
  assert.deepEqual(await listTrashDue(theClock, days(30)), [])
  const due = await listTrashDue(theClock, new Date(days(30).getTime() + 1))
  assert.deepEqual(
    due.map(({ id }) => id),
    ['x-1'],
  )
  for (const one of due) await deleteForGood(theClock, one, days(31))
  assert.deepEqual((await inTrash(people.admin)).map(({ id }) => id).sort(), ['x-2', 'x-3'])
  const { sql: text, params } = trashDueQuery(noon).toSQL()
  const plan = connections()
    .reader.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`)
    .all(...params)
  assert.match(plan.map(({ detail }) => detail).join('\n'), /USING INDEX articles_trashed/)
})

test('the trash says until when, and what each may do', async () => {
  await trashedDraft('x-1')
  await discard(people.admin, await withdrawnStory('x-2'), days(1))
  const endsAt = days(30).getTime()
  const [shown, own] = await inTrash(people.admin)
  assert.deepEqual(own, { id: 'x-1', at: noon.getTime(), endsAt, mayTakeOut: true, mayDelete: true })
  assert.deepEqual(shown, { id: 'x-2', at: days(1).getTime(), endsAt: null, mayTakeOut: true, mayDelete: false })
  const forEditor = await inTrash(people.editor)
  assert.deepEqual(
    forEditor.map(({ mayTakeOut, mayDelete }) => [mayTakeOut, mayDelete]),
    [
      [false, false],
      [true, false],
    ],
  )
})

test('whatever hangs on an article or a revision goes with it, or is known to be emptied before', async () => {
  const tables = read().all<{ name: string }>(sql.raw("SELECT name FROM pragma_table_list WHERE type = 'table'"))
  const holding = tables.flatMap(({ name }) =>
    (connections().reader.pragma(`foreign_key_list(${name})`) as { table: string; from: string; on_delete: string }[])
      .filter(({ table, on_delete }) => ['articles', 'revisions'].includes(table) && on_delete === 'NO ACTION')
      .map(({ from }) => `${name}.${from}`),
  )
  assert.deepEqual([...new Set(holding)].sort(), [
    'articles.latest_revision_id',
    'articles.live_revision_id',
    // Only what readers were shown has these, and is never deleted.
    'corrections.article_id',
    'corrections.revision_id',
    'gate_reports.article_id',
    'gate_reports.revision_id',
    'ledger.article_id',
    'ledger.revision_id',
    'revisions.article_id',
    'source_snapshots.article_id',
  ])
  assert.equal((await read().select().from(gateReports)).length, 0)
})
