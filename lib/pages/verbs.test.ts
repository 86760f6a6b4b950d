import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { read } from '#db/client.ts'
import { audit } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import { emptyBody } from '../articles/document.ts'
import { noon, openNewsroom, paragraph, people } from '../testing.ts'
import { change } from './change.ts'
import { findPageForDesk, listPagesForDesk } from './desk-queries.ts'
import { knownPages } from './known-pages.ts'
import { pageForm } from './page-form.ts'
import { findPage } from './queries.ts'
import { changePageInput } from './schema.ts'

freshDatabase()
beforeEach(openNewsroom)

const { editor, contributor } = people
const ethics = {
  slug: 'ethics' as const,
  version: 0,
  title: 'Ethics',
  body: { type: 'doc' as const, content: [paragraph('We name sources.')] },
}

test('a page that nobody has written says what belongs there, and one that nobody knows is none', async () => {
  const page = await findPage('ethics')
  assert.deepEqual([page?.body, page?.title, page?.updatedAt], [null, 'Ethics', null])
  assert.equal(await findPage('recipes'), null)
  assert.equal(await findPageForDesk(editor, 'recipes'), null)
})

test('readers see a page as soon as it is written, under its own title', async () => {
  assert.equal(await change(editor, { ...ethics, title: 'Our rules' }, noon), 1)
  const page = await findPage('ethics')
  assert.deepEqual([page?.title, page?.body, page?.updatedAt], ['Our rules', ethics.body, noon.getTime()])
  assert.deepEqual(
    (await listPagesForDesk(editor)).filter(({ isWritten }) => isWritten).map(({ slug }) => slug),
    ['ethics'],
  )
})

test('a page that is emptied is not written again', async () => {
  await change(editor, ethics, noon)
  await change(editor, { ...ethics, version: 1, body: emptyBody }, noon)
  assert.equal((await findPage('ethics'))?.body, null)
  assert.equal((await findPageForDesk(editor, 'ethics'))?.isWritten, false)
})

test('of two who write from one version the second is told, and the first one’s text stays', async () => {
  await change(editor, ethics, noon)
  await assert.rejects(change(editor, { ...ethics, title: 'Rules' }, noon), { code: 'conflict', message: /Copy your text/ })
  assert.equal((await findPage('ethics'))?.title, 'Ethics')
})

test('the same page sent twice is written once', async () => {
  assert.deepEqual(await Promise.all([change(editor, ethics, noon), change(editor, ethics, noon)]), [1, 1])
  assert.equal((await read().select().from(audit)).length, 1)
})

test('a contributor neither reads nor writes pages at the desk', async () => {
  await assert.rejects(change(contributor, ethics, noon), { code: 'forbidden' })
  await assert.rejects(listPagesForDesk(contributor), { code: 'forbidden' })
  await assert.rejects(findPageForDesk(contributor, 'ethics'), { code: 'forbidden' })
})

test('the desk lists every page in the order of the foot', async () => {
  assert.deepEqual(
    (await listPagesForDesk(editor)).map(({ slug }) => slug),
    knownPages.map(({ slug }) => slug),
  )
})

test('what is typed as Markdown becomes a text of known parts; HTML stays text', () => {
  const form = pageForm.parse({
    slug: 'ethics',
    version: '0',
    title: 'Ethics',
    markdown: '## Sources\n\n<script>x</script> and [us](/about/about).',
  })
  assert.deepEqual(
    form.body.content.map(({ type }) => type),
    ['heading', 'paragraph'],
  )
  assert.match(JSON.stringify(form.body), /<script>x<\/script>/)
})

test('what is too long, too deep, unnamed or of no page is refused beside its field', () => {
  const typed = { slug: 'ethics', version: '0', title: 'Ethics', markdown: '' }
  const fieldOf = (change: object) => pageForm.safeParse({ ...typed, ...change }).error?.issues[0]?.path.join()
  assert.equal(fieldOf({}), undefined)
  assert.equal(fieldOf({ title: 'a'.repeat(100_000) }), 'title')
  assert.equal(fieldOf({ title: ' \u0000 ' }), 'title')
  assert.equal(fieldOf({ markdown: 'a'.repeat(200_001) }), 'markdown')
  assert.equal(fieldOf({ markdown: `${'> '.repeat(200)}deep` }), 'markdown')
  assert.equal(fieldOf({ slug: 'recipes' }), 'slug')
  assert.equal(fieldOf({ version: '-1' }), 'version')
  assert.equal(changePageInput.safeParse({ ...ethics, body: { type: 'nonsense' } }).success, false)
})
