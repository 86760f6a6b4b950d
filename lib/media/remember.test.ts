import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { media } from '#db/schema/publication.ts'
import { audit } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import { write } from '#db/write.ts'
import { discard } from '../articles/discard.ts'
import { draft } from '../articles/draft.ts'
import { noon, openNewsroom, people, story } from '../testing.ts'
import { findLastWords } from './last-words.ts'
import { remember } from './remember.ts'

freshDatabase()
beforeEach(async () => {
  await openNewsroom()
  const row = { file: 'f', width: 400, height: 300, widths: [320], bytes: 1, sha256: 'x', originalName: 'quay.jpg' }
  await write(async (tx) => {
    await tx.insert(media).values({ ...row, id: 'm-quay', createdBy: people.contributor.accountId, createdAt: noon.getTime() })
  })
})

const { contributor, otherContributor, editor } = people
const empty = { alt: '', credit: '' }
const quay = async () => (await read().select().from(media).where(eq(media.id, 'm-quay')))[0]
const used = (id: string, by: typeof editor | typeof contributor, said: { alt: string; credit: string }, minutes: number) => {
  const lead = { mediaId: 'm-quay', focus: [0.5, 0.5] as [number, number], ...said }
  return draft(by, { id, content: story({ headline: `Story ${id}`, lead }) }, new Date(noon.getTime() + minutes * 60_000))
}

test('the words of an article become the library’s, and the same words twice are no change', async () => {
  const said = { id: 'm-quay', alt: 'An empty quay', credit: 'Vera Lund' }
  const kept = await remember(editor, { ...said, known: empty }, noon)
  assert.deepEqual([kept.alt, kept.credit, kept.mayDescribe], ['An empty quay', 'Vera Lund', true])
  await remember(editor, { ...said, known: empty }, noon)
  const row = await quay()
  assert.deepEqual([row?.alt, row?.credit, row?.version], ['An empty quay', 'Vera Lund', 2])
  const lines = await read().select({ verb: audit.verb }).from(audit).where(eq(audit.subjectId, 'm-quay'))
  assert.deepEqual(
    lines.map(({ verb }) => verb),
    ['describe'],
  )
})

test('what somebody else said meanwhile is not written over', async () => {
  await remember(contributor, { id: 'm-quay', alt: 'A quay in fog', credit: '', known: empty }, noon)
  await assert.rejects(remember(editor, { id: 'm-quay', alt: 'An empty quay', credit: '', known: empty }, noon), {
    code: 'conflict',
  })
  assert.equal((await quay())?.alt, 'A quay in fog')
})

test('a contributor changes what the library says of their own pictures only', async () => {
  await assert.rejects(remember(otherContributor, { id: 'm-quay', alt: 'Mine', credit: '', known: empty }, noon), {
    code: 'missing',
  })
  await assert.rejects(remember(editor, { id: 'nobody', alt: 'x', credit: '', known: empty }, noon), { code: 'missing' })
})

test('a picture is remembered with the words of its last use', async () => {
  assert.equal(await findLastWords(editor, { id: 'm-quay' }), null)
  await used('x-1', editor, { alt: 'An empty quay', credit: 'Vera Lund' }, 1)
  await used('x-2', editor, { alt: 'A quay in fog', credit: '' }, 2)
  await used('x-3', editor, empty, 3)
  assert.deepEqual(await findLastWords(editor, { id: 'm-quay' }), { alt: 'A quay in fog', credit: '' })
  await discard(editor, { id: 'x-2', version: 1 }, noon)
  assert.deepEqual(await findLastWords(editor, { id: 'm-quay' }), { alt: 'An empty quay', credit: 'Vera Lund' })
})

test('nobody learns from it what stands in a draft that is not theirs', async () => {
  await used('x-1', editor, { alt: 'The minister resigns', credit: 'Vera Lund' }, 1)
  assert.equal(await findLastWords(contributor, { id: 'm-quay' }), null)
  await used('x-2', contributor, { alt: 'My quay', credit: '' }, 0)
  assert.deepEqual(await findLastWords(contributor, { id: 'm-quay' }), { alt: 'My quay', credit: '' })
})
