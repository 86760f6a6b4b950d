import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { freshDatabase } from '#db/testing.ts'
import { noon, openNewsroom, people } from '../testing.ts'
import { listViews } from './desk-queries.ts'
import { remove } from './remove.ts'
import { save } from './save.ts'
import { saveViewInput, viewLimits } from './schema.ts'

freshDatabase()
beforeEach(openNewsroom)

test('a view is one’s own, replaced by another of its name, and forgotten', async () => {
  await save(people.editor, { name: 'Floods', topic: 't-floods', words: '' }, noon)
  await save(people.editor, { name: 'Floods', topic: 't-floods', status: 'draft' }, noon)
  await save(people.contributor, { name: 'Mine', words: 'ferry' }, noon)
  assert.deepEqual(await listViews(people.editor), [{ name: 'Floods', filter: { topic: 't-floods', status: 'draft' } }])
  await remove(people.contributor, { name: 'Floods' }, noon)
  assert.equal((await listViews(people.editor)).length, 1)
  await remove(people.editor, { name: 'Floods' }, noon)
  assert.deepEqual(await listViews(people.editor), [])
})

test('a list that is not narrowed, a name that is none and one view too many are refused', async () => {
  await assert.rejects(save(people.editor, { name: 'All' }, noon), { code: 'empty', field: 'name' })
  assert.equal(saveViewInput.safeParse({ name: '  ', words: 'a' }).success, false)
  for (let index = 0; index < viewLimits.views; index += 1)
    await save(people.editor, { name: `View ${index}`, words: 'ferry' }, noon)
  await assert.rejects(save(people.editor, { name: 'One more', words: 'ferry' }, noon), { code: 'too-many-views' })
  await save(people.editor, { name: 'View 3', words: 'bridge' }, noon)
})
