import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { freshDatabase } from '#db/testing.ts'
import { resolve } from '../addresses/resolve.ts'
import { draft } from '../articles/draft.ts'
import { findArticle } from '../articles/queries.ts'
import { revise } from '../articles/revise.ts'
import { publish, publishChanges } from '../articles/testing.ts'
import { withdraw } from '../articles/withdraw.ts'
import { listStart } from '../cursor.ts'
import { monthBounds } from '../dates.ts'
import { noon, openNewsroom, people, publishStory, story } from '../testing.ts'
import { reservedSegments } from '../urls.ts'
import { add } from './add.ts'
import { change } from './change.ts'
import { findSectionForDesk, listSectionsForDesk } from './desk-queries.ts'
import { findSection, listArticlesOfMonth, listArticlesOfSection, listSections } from './queries.ts'
import { reorder } from './reorder.ts'
import { addSectionInput, reorderSectionsInput } from './schema.ts'

freshDatabase()
beforeEach(openNewsroom)

const { admin, editor, contributor } = people
const later = new Date(noon.getTime() + 60_000)
const world = { id: 's-world', name: 'World', slug: 'world', description: '' }
const slugs = async () => (await listSections()).map(({ slug }) => slug)
const whereIs = async (path: string) => {
  const found = await resolve(path)
  return found.state === 'moved' ? found.to : found.state
}

test('a new section stands last in the menu', async () => {
  await add(admin, { id: 's-art', name: 'Art', slug: 'art', description: 'What is shown.' }, noon)
  assert.deepEqual(await slugs(), ['world', 'science', 'art'])
  assert.equal((await findSection('art'))?.description, 'What is shown.')
  assert.equal(await findSection('nothing'), null)
})

test('no section takes an address that the publication uses itself', () => {
  for (const slug of reservedSegments.filter((segment) => segment.length > 1)) {
    const parsed = addSectionInput.safeParse({ id: 'x', name: 'X', slug })
    assert.deepEqual(
      parsed.error?.issues.map(({ path, message }) => [path.join(), message]),
      [['slug', 'This address is used by the publication itself.']],
      slug,
    )
  }
})

test('the menu has the order that an administrator gives it', async () => {
  await reorder(admin, { ids: ['s-science', 's-world'] }, noon)
  assert.deepEqual(await slugs(), ['science', 'world'])
  assert.deepEqual(
    (await listSectionsForDesk(admin)).map(({ slug }) => slug),
    ['science', 'world'],
  )
})

test('an order that leaves out, doubles or invents a section is a conflict', async () => {
  for (const ids of [['s-world'], ['s-world', 's-world'], ['s-world', 's-none'], ['s-world', 's-science', 's-world']])
    await assert.rejects(reorder(admin, { ids }, noon), { code: 'conflict' }, ids.join())
  assert.equal(reorderSectionsInput.safeParse({ ids: [] }).success, false)
  assert.deepEqual(await slugs(), ['world', 'science'])
})

test('an editor neither orders the menu nor sees the list of sections', async () => {
  await assert.rejects(reorder(editor, { ids: ['s-science', 's-world'] }, noon), { code: 'forbidden' })
  await assert.rejects(listSectionsForDesk(editor), { code: 'forbidden' })
  await assert.rejects(findSectionForDesk(contributor, 's-world'), { code: 'forbidden' })
})

test('a renamed section takes its articles along, those that are withdrawn too', async () => {
  await publishStory('flood', { slug: 'flood' })
  const rumour = await publishStory('rumour', { slug: 'rumour' })
  await publishStory('star', { slug: 'star', sectionId: 's-science' })
  await withdraw(editor, { ...rumour, reason: 'The notice was misread by us.' }, noon)
  await change(admin, { ...world, version: 1, name: 'Planet', slug: 'planet' }, later)
  assert.equal(await whereIs('/world/flood'), '/planet/flood')
  assert.equal((await findArticle({ section: 'planet', slug: 'flood' }))?.section.name, 'Planet')
  assert.equal(await whereIs('/planet/rumour'), 'withdrawn')
  assert.equal(await whereIs('/world/rumour'), 'withdrawn')
  assert.equal(await whereIs('/science/star'), 'live')
  await change(admin, { ...world, version: 2 }, later)
  assert.equal(await whereIs('/planet/flood'), '/world/flood')
  assert.equal(await whereIs('/world/flood'), 'live')
})

test('a section does not take an old address back where that gives one article another’s path', async () => {
  const flood = await publishStory('flood', { slug: 'flood' })
  await change(admin, { ...world, version: 1, slug: 'planet' }, later)
  const saved = await revise(editor, { ...flood, content: story({ slug: 'high-water' }) }, later)
  await publishChanges(editor, { id: 'flood', version: saved.version, class: 'typographic' }, later)
  // /planet/flood was the first story's, so the second comes by way of Science.
  await publishStory('second', { slug: 'second', sectionId: 's-science' })
  await change(admin, { id: 's-science', version: 1, name: 'Science', slug: 'lab', description: '' }, later)
  await assert.rejects(draft(editor, { id: 'third', content: story({ slug: 'flood' }) }, later), { code: 'slug-taken' })
  const third = await draft(editor, { id: 'third', content: story({ slug: 'tide' }) }, later)
  await publish(editor, { id: 'third', version: third.version }, later)
  await change(admin, { ...world, version: 2, slug: 'globe' }, later)
  const moved = await revise(editor, { id: 'third', version: 2, content: story({ slug: 'flood' }) }, later)
  await publishChanges(editor, { id: 'third', version: moved.version, class: 'typographic' }, later)
  assert.equal(await whereIs('/globe/flood'), 'live')
  await assert.rejects(change(admin, { ...world, version: 3, slug: 'planet' }, later), {
    code: 'slug-taken',
    field: 'slug',
    message: /\/planet\/flood, which once was another’s/,
  })
  assert.equal(await whereIs('/globe/flood'), 'live')
  assert.equal(await whereIs('/globe/high-water'), 'live')
})

test('a section shows what is live in it, newest first, and its months', async () => {
  await publishStory('may', { slug: 'may' }, new Date('2026-05-02T12:00:00Z'))
  await publishStory('june', { slug: 'june' }, new Date('2026-06-02T12:00:00Z'))
  await publishStory('star', { slug: 'star', sectionId: 's-science' })
  await draft(editor, { id: 'unseen', content: story() }, noon)
  const { cards } = await listArticlesOfSection('s-world', listStart)
  assert.deepEqual(
    cards.map(({ id }) => id),
    ['june', 'may'],
  )
  const may = await listArticlesOfMonth('s-world', monthBounds(2026, 5, 'UTC'), listStart)
  assert.deepEqual(
    may.cards.map(({ id }) => id),
    ['may'],
  )
  assert.deepEqual([may.before, may.later], [null, Date.parse('2026-06-02T12:00:00Z')])
})

test('the desk says what stands in the way of removing a section', async () => {
  await publishStory('flood')
  const found = await findSectionForDesk(admin, 's-world')
  assert.equal(found?.liveArticles, 1)
  assert.deepEqual(
    found?.uses.map(({ id, status }) => [id, status]),
    [['flood', 'live']],
  )
  assert.equal(await findSectionForDesk(admin, 'nothing'), null)
})
