import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { beforeEach, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { media } from '#db/schema/publication.ts'
import { audit } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import { theClock, type Viewer } from '../access/allow.ts'
import { discard } from '../articles/discard.ts'
import { draft } from '../articles/draft.ts'
import { revise } from '../articles/revise.ts'
import { publishChanges } from '../articles/testing.ts'
import { withdraw } from '../articles/withdraw.ts'
import { dataPath } from '../env.ts'
import { change as changePage } from '../pages/change.ts'
import { noon, openNewsroom, paragraph, people, publishStory, story } from '../testing.ts'
import { add } from './add.ts'
import { describe as putInWords } from './describe.ts'
import { findPicture, findPictureByHash, isLibraryPicture } from './desk-queries.ts'
import { isLivePicture, listMedia } from './queries.ts'
import { remove } from './remove.ts'
import { addPictureInput, describeInput } from './schema.ts'
import { hashOf, storePicture } from './store-picture.ts'
import { sweepOrphans } from './sweep-orphans.ts'
import { fileOf, solid } from './testing.ts'

freshDatabase()
beforeEach(openNewsroom)

/** A picture goes the way of every upload. */
async function upload(viewer: Viewer, colour: string) {
  const path = fileOf(dataPath(), 'sent.jpg', await solid(400, 300, colour).jpeg().toBuffer())
  return add(viewer, addPictureInput.parse({ ...(await storePicture(path)), originalName: `${colour}.jpg` }), noon)
}
const lead = (mediaId: string) => ({ mediaId, alt: 'The flood', focus: [0.5, 0.5] as [number, number] })
const inText = (mediaId: string) => ({
  type: 'doc' as const,
  content: [
    paragraph('The river rose.'),
    { type: 'picture' as const, attrs: { mediaId, alt: 'The flood', caption: '', credit: '' } },
  ],
})
const words = (id: string, change: Record<string, unknown> = {}) =>
  describeInput.parse({ id, version: 1, alt: 'A flooded street', credit: 'Kofi Mensah', ...change })
const filesOf = (file: string) => readdirSync(dataPath('media')).filter((name) => name.startsWith(file))

test('an upload is on disk in all its sizes, described by nobody yet, and not public', async () => {
  const picture = await upload(people.contributor, 'red')
  assert.deepEqual(picture.widths, [320, 400])
  assert.deepEqual(picture.focus, [0.5, 0.5])
  assert.match(picture.file, /^[\w-]{22}$/)
  assert.equal(filesOf(picture.file).length, 4)
  assert.equal(await isLivePicture(picture.file, 320), false)
  assert.equal(await isLibraryPicture(people.contributor, picture.file, 320), true)
  assert.equal(await isLibraryPicture(people.contributor, picture.file, 1920), false)
})

test('the same file sent twice is one picture', async () => {
  const first = await upload(people.contributor, 'red')
  const second = await upload(people.editor, 'red')
  assert.equal(second.id, first.id)
  const sha256 = await hashOf(dataPath('sent.jpg'))
  assert.equal((await findPictureByHash(people.editor, sha256))?.id, first.id)
  assert.equal((await read().select().from(media)).length, 1)
})

test('a picture that is no picture leaves no file behind', async () => {
  mkdirSync(dataPath('media'), { recursive: true })
  const before = readdirSync(dataPath('media')).length
  const path = fileOf(dataPath(), 'lie.jpg', '<svg/>')
  await assert.rejects(storePicture(path), { code: 'not-a-picture' })
  assert.equal(readdirSync(dataPath('media')).length, before)
})

test('a picture is public from the publication of an article that shows it, until that is withdrawn', async () => {
  const picture = await upload(people.editor, 'blue')
  await draft(people.editor, { id: 'x-draft', content: story({ lead: lead(picture.id) }) }, noon)
  assert.equal(await isLivePicture(picture.file, 320), false)
  const { id, version } = await publishStory('x-1', { lead: lead(picture.id), slug: 'flood' })
  assert.equal(await isLivePicture(picture.file, 320), true)
  assert.equal(await isLivePicture(picture.file, 321), false)
  await withdraw(people.editor, { id, version, reason: 'The flood was elsewhere.' }, noon)
  assert.equal(await isLivePicture(picture.file, 320), false)
})

test('a picture in the text counts as one above it does, and a change that is not published counts not', async () => {
  const [before, after] = [await upload(people.editor, 'red'), await upload(people.editor, 'blue')]
  const { id, version } = await publishStory('x-1', { body: inText(before.id) })
  const saved = await revise(people.editor, { id, version, content: story({ body: inText(after.id) }) }, noon)
  assert.deepEqual([...(await listMedia([before.id, after.id])).keys()], [before.id])
  // Readers see the one, the working copy needs the other: neither can go.
  for (const picture of [before, after]) await assert.rejects(remove(people.editor, { id: picture.id }, noon), { code: 'in-use' })
  await publishChanges(people.editor, { id, version: saved.version, class: 'typographic' }, noon)
  assert.deepEqual([...(await listMedia([before.id, after.id])).keys()], [after.id])
  await remove(people.editor, { id: before.id }, noon)
})

test('a page about the publication makes its pictures public, and cannot name one that is not there', async () => {
  const picture = await upload(people.editor, 'blue')
  const page = { slug: 'about' as const, version: 0, title: 'About us' }
  await assert.rejects(changePage(people.editor, { ...page, body: inText('nobody') }, noon), { code: 'gone' })
  await changePage(people.editor, { ...page, body: inText(picture.id) }, noon)
  assert.equal(await isLivePicture(picture.file, 320), true)
  await assert.rejects(remove(people.editor, { id: picture.id }, noon), {
    code: 'in-use',
    message: 'This picture is in use: the page “About us”. Take it out first.',
  })
})

test('what is said of a picture is kept, with the end of its rights at the end of that day here', async () => {
  const { id } = await upload(people.contributor, 'red')
  const said = { caption: ' The  old town. ', machineMade: 'on', rightsEnd: '2026-06-30', focusX: '0.25', focusY: '0.75' }
  await putInWords(people.contributor, words(id, said), noon)
  const picture = await findPicture(people.contributor, id)
  assert.equal(picture?.alt, 'A flooded street')
  assert.equal(picture?.caption, 'The old town.')
  assert.equal(picture?.machineMade, true)
  assert.deepEqual(picture?.focus, [0.25, 0.75])
  assert.equal(picture?.version, 2)
  assert.equal(picture?.addedBy, 'Kofi Mensah')
  assert.equal(picture?.rightsEndAt, Date.UTC(2026, 6, 1))
  const lines = await read().select({ verb: audit.verb }).from(audit).where(eq(audit.subjectId, id))
  assert.deepEqual(
    lines.map(({ verb }) => verb),
    ['add-picture', 'describe'],
  )
})

test('two who describe one picture at a time do not overwrite each other, and the same words twice are no change', async () => {
  const { id } = await upload(people.editor, 'red')
  await putInWords(people.editor, words(id), noon)
  await assert.rejects(putInWords(people.admin, words(id, { alt: 'A lake' }), noon), { code: 'conflict' })
  await putInWords(people.editor, words(id), noon)
  const picture = await findPicture(people.editor, id)
  assert.deepEqual([picture?.alt, picture?.version], ['A flooded street', 2])
})

test('a contributor describes and removes what they added, and nothing else', async () => {
  const own = await upload(people.contributor, 'red')
  const other = await upload(people.editor, 'blue')
  await assert.rejects(putInWords(people.contributor, words(other.id), noon), { code: 'missing' })
  await assert.rejects(remove(people.contributor, { id: other.id }, noon), { code: 'missing' })
  await remove(people.contributor, { id: own.id }, noon)
  assert.deepEqual(filesOf(own.file), [])
  assert.equal(filesOf(other.file).length, 4)
  assert.equal(await findPicture(people.contributor, own.id), null)
})

test('a picture in use is not removed, and the sentence says where, but tells nobody of drafts that are not theirs', async () => {
  const picture = await upload(people.contributor, 'red')
  await draft(people.contributor, { id: 'x-1', content: story({ headline: 'Mine', lead: lead(picture.id) }) }, noon)
  await draft(people.editor, { id: 'x-2', content: story({ headline: 'An embargoed scoop', lead: lead(picture.id) }) }, noon)
  const refusal = (viewer: Viewer) =>
    remove(viewer, { id: picture.id }, noon).then(
      () => assert.fail('it was removed'),
      (error: Error) => error.message,
    )
  assert.match(
    await refusal(people.editor),
    /^This picture is in use: 2 draft \(.*“An embargoed scoop”.*\)\. Take it out first\.$/,
  )
  assert.equal(
    await refusal(people.contributor),
    'This picture is in use: 1 draft (“Mine”); an article that is not yours to see. Take it out first.',
  )
  const seen = await findPicture(people.contributor, picture.id)
  assert.equal(JSON.stringify(seen).includes('scoop'), false)
  assert.equal(seen?.uses.unseen, 1)
  assert.equal(filesOf(picture.file).length, 4)
})

test('an article in the trash still needs its picture', async () => {
  const picture = await upload(people.editor, 'red')
  await draft(people.editor, { id: 'x-1', content: story({ lead: lead(picture.id) }) }, noon)
  await discard(people.editor, { id: 'x-1', version: 1 }, noon)
  await assert.rejects(remove(people.editor, { id: picture.id }, noon), /1 in the trash/)
})

test('removing a picture takes what an import kept of it too', async () => {
  const picture = await upload(people.editor, 'red')
  mkdirSync(dataPath('masters'), { recursive: true })
  const master = fileOf(dataPath('masters'), `${picture.file}.jpg`, 'as it came')
  await remove(people.editor, { id: picture.id }, noon)
  assert.equal(existsSync(master), false)
})

test('the hourly sweep takes what has no row and is older than an hour, and nothing else', async () => {
  const picture = await upload(people.editor, 'red')
  const ages = { old: new Date(noon.getTime() - 2 * 3_600_000), young: new Date(noon.getTime() - 60_000) }
  mkdirSync(dataPath('masters'), { recursive: true })
  const lay = (folder: string, name: string, age: keyof typeof ages) => {
    const path = dataPath(folder, name)
    if (name.startsWith('.work')) {
      mkdirSync(path)
      writeFileSync(`${path}/half-320.webp`, 'x')
    } else writeFileSync(path, 'x')
    utimesSync(path, ages[age], ages[age])
    return path
  }
  const orphan = 'A'.repeat(22)
  const gone = [
    lay('media', `${orphan}-320.webp`, 'old'),
    lay('media', `${orphan}-320.jpg`, 'old'),
    lay('media', '.upload-cut-off', 'old'),
    lay('media', '.work-abc', 'old'),
    lay('masters', `${orphan}.png`, 'old'),
  ]
  const kept = [
    lay('media', `${'B'.repeat(22)}-320.webp`, 'young'),
    lay('media', '.work-def', 'young'),
    lay('media', 'README.txt', 'old'),
    lay('masters', `${picture.file}.jpg`, 'old'),
    ...filesOf(picture.file).map((name) => dataPath('media', name)),
  ]
  for (const name of filesOf(picture.file)) utimesSync(dataPath('media', name), ages.old, ages.old)
  assert.equal(await sweepOrphans(theClock, noon), gone.length)
  assert.deepEqual(gone.filter(existsSync), [])
  assert.deepEqual(
    kept.filter((path) => !existsSync(path)),
    [],
  )
  await assert.rejects(sweepOrphans(people.admin, noon), { code: 'forbidden' })
})
