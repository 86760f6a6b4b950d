import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { read } from '#db/client.ts'
import { articleLocks } from '#db/schema/articles.ts'
import { audit } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import { draft } from '../articles/draft.ts'
import { revise } from '../articles/revise.ts'
import { noon, openNewsroom, people, story } from '../testing.ts'
import { beat } from './beat.ts'
import { leave } from './leave.ts'
import { takeOver } from './take-over.ts'

freshDatabase()
beforeEach(async () => {
  await openNewsroom()
  await draft(people.editor, { id: 'x-1', content: story() }, noon)
})

const after = (seconds: number) => new Date(noon.getTime() + seconds * 1000)
const reads = { id: 'x-1', isWriting: false }
const writes = { id: 'x-1', isWriting: true }
const save = (viewer: (typeof people)['editor' | 'admin'], headline: string, version: number, seconds: number) =>
  revise(viewer, { id: 'x-1', version, content: story({ headline }) }, after(seconds))

test('two people see each other, and since when, until one is silent for three beats', async () => {
  assert.deepEqual(await beat(people.editor, reads, noon), { others: [], lock: null })
  const seen = await beat(people.admin, reads, after(10))
  assert.deepEqual(seen.others, [{ name: 'Vera Lund', since: noon.getTime() }])
  await beat(people.editor, reads, after(40))
  assert.deepEqual((await beat(people.admin, reads, after(50))).others, [{ name: 'Vera Lund', since: noon.getTime() }])
  assert.deepEqual((await beat(people.admin, reads, after(90))).others, [])
})

test('who writes first holds the article, by the heartbeat and not by saving', async () => {
  await save(people.admin, 'Saved without a heartbeat', 1, 1)
  assert.deepEqual(await read().select().from(articleLocks), [])
  const vera = await beat(people.editor, writes, after(2))
  assert.deepEqual(vera.lock, { name: 'Vera Lund', isMine: true, since: after(2).getTime() })
  const omar = await beat(people.admin, writes, after(3))
  assert.deepEqual(omar.lock, { name: 'Vera Lund', isMine: false, since: after(2).getTime() })
})

test('another’s save is refused with who writes there, and passes when they stop, leave or are taken over', async () => {
  await beat(people.editor, writes, noon)
  await assert.rejects(save(people.admin, 'Omar’s', 1, 1), (error: { code: string; status: number; data: { name: string } }) => {
    assert.deepEqual([error.code, error.status, error.data.name], ['held', 409, 'Vera Lund'])
    return true
  })
  assert.equal((await save(people.editor, 'Vera’s', 1, 2)).version, 2)
  assert.equal((await save(people.admin, 'Omar’s, a minute later', 2, 60)).version, 3)

  await beat(people.editor, writes, after(61))
  await leave(people.editor, { id: 'x-1' })
  assert.equal((await save(people.admin, 'Omar’s, after she left', 3, 62)).version, 4)
})

test('whom an article was taken over from hears of it at the next heartbeat, and saves no more', async () => {
  await beat(people.editor, writes, noon)
  const taken = await takeOver(people.admin, { id: 'x-1' }, after(5))
  assert.equal(taken.lock?.isMine, true)
  const told = await beat(people.editor, writes, after(15))
  assert.deepEqual(told.lock, { name: 'Omar Haddad', isMine: false, since: after(5).getTime() })
  await assert.rejects(save(people.editor, 'Vera’s', 1, 16), { code: 'held' })
  assert.equal((await save(people.admin, 'Omar’s', 1, 17)).version, 2)
  const lines = await read().select({ verb: audit.verb, detail: audit.detail }).from(audit)
  assert.deepEqual(lines.find(({ verb }) => verb === 'take-over')?.detail, { from: 'Vera Lund' })
})

test('a contributor holds nothing that is not theirs to change, and takes nothing over', async () => {
  await assert.rejects(beat(people.contributor, writes, noon), { code: 'missing' })
  await assert.rejects(takeOver(people.contributor, { id: 'x-1' }, noon), { code: 'missing' })
  assert.deepEqual(await read().select().from(articleLocks), [])
})
