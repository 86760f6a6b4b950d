import assert from 'node:assert/strict'
import { readdirSync, utimesSync } from 'node:fs'
import { beforeEach, test } from 'node:test'
import { eq, gt, max } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { media } from '#db/schema/publication.ts'
import { changes, jobs } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import { theClock } from '../access/allow.ts'
import { draft } from '../articles/draft.ts'
import { findArticle } from '../articles/queries.ts'
import { submit } from '../articles/submit.ts'
import { publish } from '../articles/testing.ts'
import { dataPath } from '../env.ts'
import { askGate } from '../gate/ask.ts'
import { change as changePage } from '../pages/change.ts'
import { findLastReview } from '../review-records/desk-queries.ts'
import { recordReview } from '../review-records/record-review.ts'
import { approve } from '../reviews/approve.ts'
import { findReview } from '../reviews/desk-queries.ts'
import { tags } from '../tags.ts'
import { noon, openNewsroom, paragraph, people, publishStory, story } from '../testing.ts'
import { add } from './add.ts'
import { findPicture, isLibraryPicture } from './desk-queries.ts'
import { putBack } from './put-back.ts'
import { isLivePicture } from './queries.ts'
import { remove } from './remove.ts'
import { replace } from './replace.ts'
import { addPictureInput, replaceInput } from './schema.ts'
import { storePicture } from './store-picture.ts'
import { sweepOrphans } from './sweep-orphans.ts'
import { fileOf, solid } from './testing.ts'

freshDatabase()
beforeEach(openNewsroom)

const { contributor, editor, admin } = people
const after = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)
const stored = async (colour: string, width = 400) => ({
  ...(await storePicture(fileOf(dataPath(), 'sent.jpg', await solid(width, 300, colour).jpeg().toBuffer()))),
  originalName: `${colour}.jpg`,
})
const upload = async (colour: string) => add(editor, addPictureInput.parse(await stored(colour)), noon)
const exchange = async (
  id: string,
  colour: string,
  { version = 1, at = after(5), by = editor as typeof editor | typeof contributor } = {},
) => replace(by, replaceInput.parse({ id, version, stored: await stored(colour, 500) }), at)
const lead = (mediaId: string) => ({ mediaId, alt: 'The flood', focus: [0.5, 0.5] as [number, number] })
const filesOf = (file: string) => readdirSync(dataPath('media')).filter((name) => name.startsWith(file))

test('another file stands under the same id at once: readers have the new one, and the old one is the desk’s alone', async () => {
  const picture = await upload('red')
  await publishStory('x-1', { slug: 'flood', lead: lead(picture.id) })
  const next = await exchange(picture.id, 'blue')
  assert.equal(next.id, picture.id)
  assert.notEqual(next.file, picture.file)
  assert.deepEqual([next.width, next.widths], [500, [320, 500]])
  assert.deepEqual([await isLivePicture(next.file, 500), await isLivePicture(picture.file, 320)], [true, false])
  assert.equal(await isLibraryPicture(contributor, picture.file, 320), true)
  const view = await findArticle({ section: 'world', slug: 'flood' })
  assert.equal(view?.lead?.media.file, next.file)
  assert.equal(view?.lead?.alt, 'The flood')
  const known = await findPicture(editor, picture.id)
  assert.equal(known?.originalName, 'blue.jpg')
  assert.deepEqual(
    known?.earlier.map(({ file, originalName, replacedBy, replacedAt }) => ({ file, originalName, replacedBy, replacedAt })),
    [{ file: picture.file, originalName: 'red.jpg', replacedBy: 'Vera Lund', replacedAt: after(5).getTime() }],
  )
})

test('every page that shows it is stale: articles, their cards and lists, and pages of the house; and cards are made anew', async () => {
  const picture = await upload('red')
  await publishStory('x-1', { slug: 'flood', lead: lead(picture.id) })
  await publishStory('x-2', { slug: 'bridge', headline: 'The bridge of Norrvik is closed' })
  const body = {
    type: 'doc' as const,
    content: [{ type: 'picture' as const, attrs: { mediaId: picture.id, alt: 'x', caption: '', credit: '' } }],
  }
  await changePage(editor, { slug: 'about', version: 0, title: 'About us', body }, noon)
  const [newest] = await read()
    .select({ id: max(changes.id) })
    .from(changes)
  await exchange(picture.id, 'blue')
  const rows = await read()
    .select({ tag: changes.tag })
    .from(changes)
    .where(gt(changes.id, newest?.id ?? 0))
  const named = rows.map(({ tag }) => tag)
  for (const tag of [
    tags.article('x-1'),
    tags.card('x-1'),
    tags.front,
    tags.latest,
    tags.sectionList('s-world'),
    tags.page('about'),
  ])
    assert.ok(named.includes(tag), tag)
  assert.equal(named.includes(tags.article('x-2')), false)
  const asked = await read().select({ dueAt: jobs.dueAt }).from(jobs).where(eq(jobs.subjectId, 'x-1'))
  assert.ok(asked.some(({ dueAt }) => dueAt === after(5).getTime()))
})

test('it is said how many articles change, also those that are not the viewer’s to see', async () => {
  const picture = await upload('red')
  await publishStory('x-1', { slug: 'flood', lead: lead(picture.id) })
  await draft(editor, { id: 'x-2', content: story({ headline: 'A scoop', lead: lead(picture.id) }) }, noon)
  const { version } = await draft(contributor, { id: 'x-3', content: story({ headline: 'Mine', lead: lead(picture.id) }) }, noon)
  await submit(contributor, { id: 'x-3', version }, noon)
  const seen = await findPicture(contributor, picture.id)
  assert.deepEqual(seen?.uses.counts, { articles: 3, live: 1, awaited: 1 })
})

test('an approval and a review are of the pictures that stood there: with another file they are none', async () => {
  const picture = await upload('red')
  const content = story({
    slug: 'flood',
    lead: lead(picture.id),
    provenance: { grade: 'ai_drafted_reviewed', basedOn: ['gaz-1'], tool: 'a language model', reviewedBy: 'p-mira', note: '' },
  })
  const { version } = await draft(editor, { id: 'x-1', content }, noon)
  const submitted = await submit(editor, { id: 'x-1', version }, after(1))
  const approved = await approve(admin, { id: 'x-1', version: submitted }, after(2))
  await recordReview(admin, { id: 'x-1', version: approved, accuracy: true, plausibility: true, sourcesOpened: true }, after(2))
  const found = async (at: Date) => {
    const { report } = await askGate(editor, { id: 'x-1' }, at)
    return report.findings.map(({ rule }) => rule).filter((rule) => rule === 'REV-04' || rule === 'STR-12')
  }
  assert.deepEqual(await found(after(3)), [])
  assert.equal((await findReview(editor, 'x-1')).approval?.isOfThisText, true)
  assert.equal((await findLastReview(editor, 'x-1'))?.isOfThisText, true)
  await exchange(picture.id, 'blue')
  assert.deepEqual((await found(after(6))).sort(), ['REV-04', 'STR-12'])
  assert.equal((await findReview(editor, 'x-1')).approval?.isOfThisText, false)
  assert.equal((await findLastReview(editor, 'x-1'))?.isOfThisText, false)
})

test('readers are no longer told of a review once another picture stands in what was reviewed', async () => {
  const picture = await upload('red')
  const { version } = await draft(
    contributor,
    { id: 'x-1', content: story({ slug: 'flood', lead: lead(picture.id), provenance: { reviewedBy: 'p-mira' } }) },
    noon,
  )
  const reviewed = await recordReview(
    editor,
    { id: 'x-1', version, accuracy: true, plausibility: true, sourcesOpened: true },
    after(1),
  )
  await publish(editor, { id: 'x-1', version: reviewed }, after(2))
  const told = async () => (await findArticle({ section: 'world', slug: 'flood' }))?.review?.name ?? null
  assert.equal(await told(), 'Mira Sand')
  await exchange(picture.id, 'blue')
  assert.equal(await told(), null)
})

test('a file is put back, and what stood there meanwhile is kept in its turn', async () => {
  const picture = await upload('red')
  const next = await exchange(picture.id, 'blue')
  const [first] = (await findPicture(editor, picture.id))?.earlier ?? []
  await putBack(editor, { id: picture.id, version: 2, earlier: first?.id ?? '' }, after(6))
  const now = await findPicture(editor, picture.id)
  assert.equal(now?.file, picture.file)
  assert.deepEqual([now?.width, now?.originalName, now?.version], [400, 'red.jpg', 3])
  assert.deepEqual(
    now?.earlier.map(({ file }) => file),
    [next.file],
  )
  await assert.rejects(putBack(editor, { id: picture.id, version: 3, earlier: 'nowhere' }, after(7)), { code: 'missing' })
})

test('who may not, a page that is out of date, and a file that is there already are refused', async () => {
  const picture = await upload('red')
  const other = await upload('green')
  await assert.rejects(exchange(picture.id, 'blue', { by: contributor }), { code: 'forbidden' })
  await assert.rejects(exchange(picture.id, 'blue', { version: 7 }), { code: 'conflict' })
  await assert.rejects(exchange('nobody', 'blue'), { code: 'missing' })
  const same = { id: picture.id, version: 1 }
  await assert.rejects(replace(editor, replaceInput.parse({ ...same, stored: await stored('red') }), noon), { code: 'known' })
  await assert.rejects(replace(editor, replaceInput.parse({ ...same, stored: await stored('green') }), noon), {
    code: 'known',
    message: 'This file is in the library already, as “green.jpg”. Choose that picture in the articles.',
  })
  const [row] = await read().select().from(media).where(eq(media.id, picture.id))
  assert.deepEqual([row?.file, row?.version], [picture.file, 1])
  assert.notEqual(other.id, picture.id)
})

test('earlier files are not swept away, and go with their picture', async () => {
  const picture = await upload('red')
  const next = await exchange(picture.id, 'blue')
  const old = new Date(noon.getTime() - 2 * 3_600_000)
  for (const name of filesOf(picture.file)) utimesSync(dataPath('media', name), old, old)
  await sweepOrphans(theClock, noon)
  assert.equal(filesOf(picture.file).length, 4)
  await remove(editor, { id: picture.id }, after(9))
  assert.deepEqual([filesOf(picture.file), filesOf(next.file)], [[], []])
})

test('a picture in the text of a live article counts as one above it does', async () => {
  const picture = await upload('red')
  const content = [
    paragraph('The river rose.'),
    { type: 'picture' as const, attrs: { mediaId: picture.id, alt: 'The flood', caption: '', credit: '' } },
  ]
  await publishStory('x-1', { slug: 'flood', body: { type: 'doc', content } })
  const next = await exchange(picture.id, 'blue')
  assert.equal(await isLivePicture(next.file, 320), true)
  assert.equal((await findPicture(editor, picture.id))?.uses.counts.live, 1)
})
