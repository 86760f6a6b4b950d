import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { connections } from '#db/client.ts'
import { media } from '#db/schema/publication.ts'
import { freshDatabase } from '#db/testing.ts'
import { write } from '#db/write.ts'
import { draft } from '../articles/draft.ts'
import { listStart, readCursor } from '../cursor.ts'
import { noon, openNewsroom, people, story } from '../testing.ts'
import { libraryQuery, listLibrary } from './desk-queries.ts'
import { libraryShapes, libraryShows } from './library-show.ts'

freshDatabase()
beforeEach(openNewsroom)

const day = 86_400_000
const picture = (index: number, said: Partial<typeof media.$inferInsert> = {}) => ({
  id: `m-${String(index).padStart(3, '0')}`,
  file: `file-${index}`,
  width: 400,
  height: 300,
  widths: [320, 400],
  bytes: 1,
  sha256: `hash-${index}`,
  originalName: `shot-${index}.jpg`,
  // Three in each moment, so that a page's end may fall between pictures of one moment.
  createdAt: noon.getTime() - Math.floor(index / 3) * 1_000,
  ...said,
})
const fill = (rows: ReturnType<typeof picture>[]) =>
  write(async (tx) => {
    await tx.insert(media).values(rows)
  })
const find = async (q: string) =>
  (await listLibrary(people.editor, { words: q, after: listStart }, noon)).items.map(({ id }) => id)

test('the library is walked page by page, and no picture is lost or shown twice', async () => {
  await fill(Array.from({ length: 100 }, (_, index) => picture(index)))
  const seen: string[] = []
  let after: string | undefined
  let pages = 0
  do {
    const cursor = readCursor(after)
    assert.ok(cursor)
    const { items, next } = await listLibrary(people.contributor, { after: cursor }, noon)
    seen.push(...items.map(({ id }) => id))
    after = next ?? undefined
    pages += 1
  } while (after)
  assert.equal(pages, 3)
  assert.equal(new Set(seen).size, 100)
  assert.equal(seen.length, 100)
})

test('all words have to be there, in the words or the name, in whatever letters', async () => {
  await fill([
    picture(1, { alt: 'A grey harbour with two cranes', credit: 'Mira Sand' }),
    picture(2, { caption: 'ÜBERSCHWEMMUNG in Norrvik', originalName: 'Über-alles.png' }),
    picture(3, { caption: 'a 100% cut, they_say', licence: 'CC BY 4.0' }),
  ])
  assert.deepEqual(await find('HARBOUR sand'), ['m-001'])
  assert.deepEqual(await find('überschwemmung'), ['m-002'])
  assert.deepEqual(await find('Überschwemmung norrvik'), ['m-002'])
  assert.deepEqual(await find('ÜBER-ALLES'), ['m-002'])
  assert.deepEqual(await find('100% they_say'), ['m-003'])
  assert.deepEqual(await find('cc by'), ['m-003'])
  assert.deepEqual(await find('shot-1.jpg cranes'), ['m-001'])
  assert.deepEqual(await find('harbour norrvik'), [])
})

test('whatever is typed is looked for and never fails', async () => {
  await fill([picture(1, { alt: 'A harbour' })])
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 120 }), async (typed) => {
      assert.ok(Array.isArray(await find(typed)))
    }),
  )
})

test('used, not used, rights ending and made by a machine are told apart', async () => {
  const at = noon.getTime()
  await fill([
    picture(1),
    picture(2),
    picture(3, { rightsEndAt: at - day }),
    picture(4, { rightsEndAt: at + 29 * day }),
    picture(5, { rightsEndAt: at + 31 * day }),
    picture(6, { machineMade: true }),
  ])
  await draft(people.editor, { id: 'x-1', content: story({ lead: { mediaId: 'm-001', alt: '', focus: [0.5, 0.5] } }) }, noon)
  const shown = async (show: (typeof libraryShows)[number]) =>
    (await listLibrary(people.editor, { show, after: listStart }, noon)).items.map(({ id }) => id).sort()
  assert.deepEqual(await shown('used'), ['m-001'])
  assert.deepEqual(await shown('unused'), ['m-002', 'm-003', 'm-004', 'm-005', 'm-006'])
  assert.deepEqual(await shown('rights'), ['m-003', 'm-004'])
  assert.deepEqual(await shown('machine'), ['m-006'])
  const { items } = await listLibrary(people.editor, { after: listStart }, noon)
  assert.deepEqual(
    items.filter(({ isUsed }) => isUsed).map(({ id }) => id),
    ['m-001'],
  )
})

test('mine, not described, without credit or licence, and every shape are told apart', async () => {
  const { contributor, editor } = people
  const said = { alt: 'A quay', credit: 'Mira Sand', licence: 'CC BY 4.0' }
  await fill([
    picture(1, { ...said, createdBy: contributor.accountId }),
    picture(2, { ...said, alt: '', width: 300, height: 400 }),
    picture(3, { ...said, licence: '', width: 400, height: 400 }),
    picture(4, { ...said, credit: '', width: 420, height: 400, createdBy: editor.accountId }),
  ])
  const found = async (
    filter: Omit<Parameters<typeof listLibrary>[1], 'after'>,
    viewer: typeof editor | typeof contributor = editor,
  ) => (await listLibrary(viewer, { ...filter, after: listStart }, noon)).items.map(({ id }) => id).sort()
  assert.deepEqual(await found({ show: 'mine' }), ['m-004'])
  assert.deepEqual(await found({ show: 'mine' }, contributor), ['m-001'])
  assert.deepEqual(await found({ show: 'undescribed' }), ['m-002'])
  assert.deepEqual(await found({ show: 'uncredited' }), ['m-003', 'm-004'])
  assert.deepEqual(await found({ shape: 'landscape' }), ['m-001'])
  assert.deepEqual(await found({ shape: 'portrait' }), ['m-002'])
  assert.deepEqual(await found({ shape: 'square' }), ['m-003', 'm-004'])
  assert.deepEqual(await found({ show: 'uncredited', shape: 'square', words: 'quay mira' }), ['m-003'])
})

test('whoever may change what the library says of a picture is told so', async () => {
  await fill([picture(1, { createdBy: people.contributor.accountId }), picture(2)])
  const flags = async (viewer: typeof people.editor | typeof people.contributor) =>
    (await listLibrary(viewer, { after: listStart }, noon)).items.map(({ mayDescribe }) => mayDescribe)
  assert.deepEqual((await flags(people.editor)).sort(), [true, true])
  assert.deepEqual((await flags(people.contributor)).sort(), [false, true])
})

test('every list of the library takes an index, and asks for uses by their keys', () => {
  for (const [show, shape] of [undefined, ...libraryShows].flatMap((one) =>
    [undefined, ...libraryShapes].map((two) => [one, two] as const),
  )) {
    const filter = { words: 'harbour', show, shape, after: listStart }
    const { sql, params } = libraryQuery(people.editor, filter, noon).toSQL()
    const plan = connections()
      .reader.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...params)
      .map(({ detail }) => detail)
    assert.ok(
      plan.some((step) => /^SEARCH media USING INDEX media_newest/.test(step)),
      `${show}: ${plan.join('; ')}`,
    )
    assert.deepEqual(
      plan.filter((step) => /^SCAN (media|d|u|a)\b|TEMP B-TREE/.test(step)),
      [],
      `${show}`,
    )
    for (const table of ['d', 'u']) assert.ok(plan.some((step) => step.startsWith(`SEARCH ${table} USING PRIMARY KEY`)))
  }
})
