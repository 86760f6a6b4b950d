import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { connections, read } from '#db/client.ts'
import { articles, gateReports, reviewRecords } from '#db/schema/articles.ts'
import { freshDatabase } from '#db/testing.ts'
import { deleteForGood } from '../articles/delete-for-good.ts'
import { discard } from '../articles/discard.ts'
import { draft } from '../articles/draft.ts'
import { findArticle } from '../articles/queries.ts'
import { revise } from '../articles/revise.ts'
import { correct, publish, publishChanges } from '../articles/testing.ts'
import { askGate } from '../gate/ask.ts'
import { noon, openNewsroom, people, story } from '../testing.ts'
import { findLastReview } from './desk-queries.ts'
import { recordReview } from './record-review.ts'
import { recordReviewInput } from './schema.ts'

freshDatabase()
beforeEach(openNewsroom)

const { contributor, editor, admin } = people
const ticks = { accuracy: true, plausibility: true, sourcesOpened: true } as const
const provenance = (grade: 'human' | 'ai_drafted_reviewed') => ({
  grade,
  basedOn: ['gaz-1'],
  tool: 'a language model',
  reviewedBy: 'p-mira',
  note: '',
})
const begin = async (grade: 'human' | 'ai_drafted_reviewed' = 'ai_drafted_reviewed') => {
  const { version } = await draft(
    contributor,
    { id: 'flood', content: story({ slug: 'flood', provenance: provenance(grade) }) },
    noon,
  )
  return { id: 'flood', version }
}
const versionOf = async () => (await read().select().from(articles).where(eq(articles.id, 'flood')))[0]?.version ?? 0
const rulesOf = async () => (await askGate(editor, { id: 'flood' }, noon)).report.findings.map(({ rule }) => rule)
const reviewed = async () => (await findArticle({ section: 'world', slug: 'flood' }))?.review ?? null

test('what a machine drafted goes out only when a person has reviewed exactly this text, and readers are told who', async () => {
  const draftOf = await begin()
  await assert.rejects(publish(editor, draftOf, noon), { code: 'gate', message: /No review of this text is recorded/ })
  await recordReview(editor, { ...draftOf, ...ticks }, noon)
  await publish(editor, { id: 'flood', version: await versionOf() }, noon)
  assert.deepEqual(await reviewed(), { name: 'Mira Sand', role: 'Reporter', sources: 2, madeAt: noon.getTime() })
  const [record] = await read().select().from(reviewRecords)
  const [report] = await read()
    .select()
    .from(gateReports)
    .where(eq(gateReports.id, record?.reportId ?? ''))
  assert.equal(report?.contentHash, record?.contentHash)
})

test('a later change voids the review: nothing goes out by it, and nothing is said of it', async () => {
  const draftOf = await begin()
  await recordReview(editor, { ...draftOf, ...ticks }, noon)
  const changed = story({ slug: 'flood', provenance: provenance('ai_drafted_reviewed'), summary: 'Forty houses.' })
  const saved = await revise(editor, { id: 'flood', version: await versionOf(), content: changed }, noon)
  assert.deepEqual(
    (await rulesOf()).filter((rule) => rule === 'REV-03' || rule === 'STR-12'),
    ['REV-03', 'STR-12'],
  )
  await assert.rejects(publish(editor, { id: 'flood', version: saved.version }, noon), { code: 'gate' })
  assert.equal((await findLastReview(editor, 'flood'))?.isOfThisText, false)
  await recordReview(admin, { id: 'flood', version: saved.version, ...ticks }, noon)
  assert.equal((await findLastReview(editor, 'flood'))?.isOfThisText, true)
  await publish(editor, { id: 'flood', version: await versionOf() }, noon)
  assert.ok(await reviewed())
})

test('a text by people needs no review, and one that was changed after it was published shows none', async () => {
  const draftOf = await begin('human')
  await recordReview(editor, { ...draftOf, ...ticks }, noon)
  await publish(editor, { id: 'flood', version: await versionOf() }, noon)
  assert.ok(await reviewed())
  const content = story({ slug: 'flood', provenance: provenance('human'), summary: 'Forty houses were flooded.' })
  const saved = await revise(editor, { id: 'flood', version: await versionOf(), content }, noon)
  assert.equal((await rulesOf()).includes('REV-03'), false)
  await publishChanges(editor, { id: 'flood', version: saved.version, class: 'update', note: 'A summary was added.' }, noon)
  assert.equal(await reviewed(), null)
})

test('whoever drafted it does not review it, a contributor never does, and a name must stand for it', async () => {
  const draftOf = await begin()
  await assert.rejects(recordReview(contributor, { ...draftOf, ...ticks }, noon), { code: 'forbidden' })
  await draft(editor, { id: 'own', content: story({ slug: 'own', provenance: provenance('human') }) }, noon)
  await assert.rejects(recordReview(editor, { id: 'own', version: 1, ...ticks }, noon), { code: 'own' })
  await recordReview(admin, { id: 'own', version: 1, ...ticks }, noon)
  await draft(contributor, { id: 'nameless', content: story({ slug: 'nameless' }) }, noon)
  await assert.rejects(recordReview(editor, { id: 'nameless', version: 1, ...ticks }, noon), {
    code: 'invalid',
    field: 'provenance.reviewedBy',
  })
  await assert.rejects(recordReview(editor, { id: 'nameless', version: 7, ...ticks }, noon), { code: 'conflict' })
  for (const tick of Object.keys(ticks))
    assert.equal(recordReviewInput.safeParse({ ...draftOf, ...ticks, [tick]: false }).success, false, tick)
})

test('a review is final, and goes only with a draft that is deleted for good', async () => {
  const draftOf = await begin()
  await recordReview(editor, { ...draftOf, ...ticks }, noon)
  const { writer } = connections()
  assert.throws(() => writer.exec("UPDATE review_records SET name = 'x'"), /append-only/)
  assert.throws(() => writer.exec('DELETE FROM review_records'), /append-only/)
  const version = await discard(editor, { id: 'flood', version: await versionOf() }, noon)
  await deleteForGood(admin, { id: 'flood', version }, noon)
  assert.deepEqual(await read().select().from(reviewRecords), [])
})

test('a correction of what a machine drafted is reviewed again before it goes out', async () => {
  const draftOf = await begin()
  await recordReview(editor, { ...draftOf, ...ticks }, noon)
  await publish(editor, { id: 'flood', version: await versionOf() }, noon)
  const content = story({ slug: 'flood', provenance: provenance('ai_drafted_reviewed'), summary: 'Forty houses.' })
  const saved = await revise(editor, { id: 'flood', version: await versionOf(), content }, noon)
  const note = {
    class: 'correction',
    was: 'It said nothing of forty houses.',
    isNow: 'Forty houses.',
    why: 'We left it out.',
  } as const
  await assert.rejects(correct(editor, { id: 'flood', version: saved.version, ...note }, noon), { code: 'gate' })
  await recordReview(admin, { id: 'flood', version: saved.version, ...ticks }, noon)
  await correct(editor, { id: 'flood', version: await versionOf(), ...note }, noon)
  assert.ok(await reviewed())
})
