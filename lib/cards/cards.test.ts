import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, test } from 'node:test'
import fc from 'fast-check'
import sharp from 'sharp'
import { freshDatabase } from '#db/testing.ts'
import { theClock } from '../access/allow.ts'
import { revise } from '../articles/revise.ts'
import { publishChanges } from '../articles/testing.ts'
import { withdraw } from '../articles/withdraw.ts'
import { dataPath } from '../env.ts'
import { isLivePicture } from '../media/queries.ts'
import { Refusal } from '../refusal.ts'
import { noon, openNewsroom, people, publishStory, story } from '../testing.ts'
import { cutPicture } from './cut-picture.ts'
import { drawHeadline } from './draw-headline.ts'
import { makeCard } from './make-card.ts'
import { findCard } from './queries.ts'

freshDatabase()
beforeEach(openNewsroom)

const later = new Date(noon.getTime() + 60_000)
const pathOf = (file: string) => dataPath('media', `${file}-1200.jpg`)

async function sizeOf(jpeg: Buffer | string) {
  const { width, height, format } = await sharp(jpeg).metadata()
  return { width, height, format }
}

test('a headline is drawn in our own face, and a letter that it does not have makes no card', async () => {
  const drawn = await drawHeadline({ headline: 'River floods forty houses in Norrvik', label: 'Sponsored' })
  assert.ok(drawn)
  assert.deepEqual(await sizeOf(drawn), { width: 1200, height: 630, format: 'jpeg' })
  const { data, info } = await sharp(drawn).greyscale().raw().toBuffer({ resolveWithObject: true })
  const dark = data.filter((shade) => shade < 80).length / (info.width * info.height)
  assert.ok(dark > 0.02 && dark < 0.3, `${dark} of it is ink`)
  assert.equal(await drawHeadline({ headline: '日本の川', label: null }), null)
  assert.equal(await drawHeadline({ headline: 'W'.repeat(300), label: null }), null)
})

test('no headline breaks the drawing', async () => {
  const nasty = fc.string({ unit: fc.constantFrom('<', '&', '"', ']', '>', 'a', ' ', 'é', '—'), minLength: 1, maxLength: 80 })
  await fc.assert(
    fc.asyncProperty(nasty, async (headline) => {
      const drawn = await drawHeadline({ headline, label: null })
      if (drawn) assert.equal((await sizeOf(drawn)).width, 1200)
    }),
    { numRuns: 15 },
  )
})

test('a picture is cut around what must stay in view', async () => {
  const path = join(dataPath(), 'two-halves.jpg')
  const half = (background: string) =>
    sharp({ create: { width: 800, height: 500, channels: 3, background } })
      .png()
      .toBuffer()
  await sharp({ create: { width: 1600, height: 500, channels: 3, background: 'red' } })
    .composite([{ input: await half('blue'), left: 800, top: 0 }])
    .jpeg()
    .toFile(path)
  const blueOf = async (focus: [number, number]) => {
    const cut = await cutPicture(path, focus)
    assert.deepEqual(await sizeOf(cut), { width: 1200, height: 630, format: 'jpeg' })
    return (await sharp(cut).stats()).channels[2]?.mean ?? 0
  }
  assert.ok((await blueOf([1, 0.5])) > 200)
  assert.ok((await blueOf([0, 0.5])) < 60)
})

test('a story gets a card when it goes out, another when its headline changes, and shows none when it is withdrawn', async () => {
  const { version } = await publishStory('x-1', { slug: 'flood' })
  await makeCard(theClock, { id: 'x-1' }, later)
  const first = await findCard('x-1')
  assert.ok(first && existsSync(pathOf(first)))
  assert.deepEqual([await isLivePicture(first, 1200), await isLivePicture(first, 640)], [true, false])
  await makeCard(theClock, { id: 'x-1' }, later)
  assert.equal(await findCard('x-1'), first)
  const content = story({ slug: 'flood', headline: 'River floods houses in Norrvik' })
  const told = { class: 'update', note: 'The headline says what happened.' } as const
  const saved = await revise(people.editor, { id: 'x-1', version, content }, later)
  const published = await publishChanges(people.editor, { id: 'x-1', version: saved.version, ...told }, later)
  await makeCard(theClock, { id: 'x-1' }, later)
  const second = await findCard('x-1')
  assert.ok(second && second !== first && existsSync(pathOf(second)) && !existsSync(pathOf(first)))
  await withdraw(people.editor, { id: 'x-1', version: published, reason: 'The figures were of another town.' }, later)
  assert.deepEqual([await findCard('x-1'), await isLivePicture(second, 1200)], [null, false])
})

test('only the clock makes cards', async () => {
  await publishStory('x-1')
  await assert.rejects(makeCard(people.admin, { id: 'x-1' }, later), Refusal)
})
