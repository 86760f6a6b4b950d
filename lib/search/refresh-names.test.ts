import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { eq, gt, max } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { changes } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import { theClock } from '../access/allow.ts'
import { listDueJobs } from '../clock/jobs.ts'
import { change as changePerson } from '../people/change.ts'
import { tags } from '../tags.ts'
import { noon, openNewsroom, people, publishStory } from '../testing.ts'
import { change as changeTopic } from '../topics/change.ts'
import { carryNames } from './carry-names.ts'
import { findByWords } from './find.ts'
import { mostAtOnce } from './refresh-names.ts'

freshDatabase()
beforeEach(openNewsroom)

const { editor, contributor } = people
const mira = { id: 'p-mira', version: 1, slug: 'mira-sand', name: 'Mira Sand', role: 'Reporter', bio: '', accountId: null }
const floods = { id: 't-floods', version: 1, slug: 'floods', name: 'Floods', description: '' }
const count = async (words: string) => (await findByWords(words)).count
const jobs = async () => (await listDueJobs(theClock, noon, 1_000)).filter(({ kind }) => kind.startsWith('names-of'))

test('whoever marries is found under the new name at once, and under the old one no more', async () => {
  await publishStory('flood')
  const [newest] = await read()
    .select({ id: max(changes.id) })
    .from(changes)
  await changePerson(editor, { ...mira, name: 'Mira Olsen' }, noon)
  assert.equal(await count('"mira olsen"'), 1)
  assert.equal(await count('"mira sand"'), 0)
  assert.equal(await count('gazette bridge'), 1)
  const stale = await read()
    .select({ tag: changes.tag })
    .from(changes)
    .where(gt(changes.id, newest?.id ?? 0))
  assert.ok(stale.some(({ tag }) => tag === tags.search))
})

test('an article is found under the new name of its topic, and its other names stay', async () => {
  await publishStory('flood', { topics: ['t-floods', 't-ports'] })
  await publishStory('other', { topics: ['t-ports'] })
  await changeTopic(editor, { ...floods, name: 'Deluges' }, noon)
  assert.equal(await count('deluges'), 1)
  assert.equal(await count('deluges ports "mira sand"'), 1)
  assert.equal(await count('ports'), 2)
})

test('a change of anything but the name leaves the index alone', async () => {
  await publishStory('flood')
  const before = await read().select().from(changes).where(eq(changes.tag, tags.search))
  await changePerson(editor, { ...mira, bio: 'Covers the harbour.' }, noon)
  assert.deepEqual(await read().select().from(changes).where(eq(changes.tag, tags.search)), before)
})

test('a name that many articles carry is left to the clock, which gets through all of them', async () => {
  for (let index = 0; index <= mostAtOnce; index += 1) await publishStory(`x-${index}`, { headline: `Storm number ${index}` })
  await changePerson(editor, { ...mira, name: 'Mira Olsen' }, noon)
  assert.deepEqual(
    (await jobs()).map(({ kind, subjectId }) => [kind, subjectId]),
    [['names-of-person', 'p-mira']],
  )
  assert.equal(await count('"mira sand"'), mostAtOnce + 1)
  await carryNames(theClock, { kind: 'person', id: 'p-mira' }, noon)
  assert.equal(await count('"mira olsen"'), mostAtOnce + 1)
  assert.equal(await count('"mira sand"'), 0)
  await assert.rejects(carryNames(contributor, { kind: 'person', id: 'p-mira' }, noon), { code: 'forbidden' })
})
