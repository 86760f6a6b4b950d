import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '#db/client.ts'
import { audit } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import { draft } from '../articles/draft.ts'
import { noon, openNewsroom, people, story } from '../testing.ts'
import { addWord } from './add-word.ts'
import { change } from './change.ts'
import { findSettingsForDesk } from './desk-queries.ts'
import { isEmptyPublication } from './is-empty-publication.ts'
import { findSettings } from './queries.ts'
import { addWordInput, changeSettingsInput, defaultSettings } from './schema.ts'

freshDatabase()

const { admin, editor } = people
const post = { ...defaultSettings, name: 'The Norrvik Post', timeZone: 'Europe/Berlin' }

test('what was never set has its default', async () => {
  const { checks: _checks, outlets: _outlets, ...site } = defaultSettings
  assert.deepEqual(await findSettings(), site)
  assert.deepEqual(await findSettingsForDesk(admin), { value: defaultSettings, version: 0 })
})

test('an administrator names the publication, and every page knows it', async () => {
  assert.equal(await change(admin, { ...post, version: 0 }, noon), 1)
  assert.equal((await findSettings()).name, 'The Norrvik Post')
  assert.equal((await findSettingsForDesk(admin)).version, 1)
})

test('of two who change the settings from one version the second is told', async () => {
  await change(admin, { ...post, version: 0 }, noon)
  await assert.rejects(change(admin, { ...post, name: 'The Mail', version: 0 }, noon), { code: 'conflict' })
  assert.equal((await findSettings()).name, 'The Norrvik Post')
})

test('the same settings sent twice are set once', async () => {
  const both = [change(admin, { ...post, version: 0 }, noon), change(admin, { ...post, version: 0 }, noon)]
  assert.deepEqual(await Promise.all(both), [1, 1])
  assert.equal((await read().select().from(audit)).length, 1)
})

test('an editor neither sees nor changes the settings', async () => {
  await assert.rejects(change(editor, { ...post, version: 0 }, noon), { code: 'forbidden' })
  await assert.rejects(findSettingsForDesk(editor), { code: 'forbidden' })
})

test('a form sends words; what is no zone, language or name is refused beside its field', () => {
  const { allowUnreviewedAi: _unticked, checks: _elsewhere, outlets: _there, ...words } = post
  const typed = { ...words, version: '0' }
  assert.equal(changeSettingsInput.parse(typed).allowUnreviewedAi, false)
  assert.equal(changeSettingsInput.parse({ ...typed, allowUnreviewedAi: 'on' }).allowUnreviewedAi, true)
  const fieldOf = (wrong: object) => changeSettingsInput.safeParse({ ...typed, ...wrong }).error?.issues[0]?.path.join()
  assert.equal(fieldOf({ name: '\u0000 ' }), 'name')
  assert.equal(fieldOf({ name: 'a'.repeat(100_000) }), 'name')
  assert.equal(fieldOf({ tagline: 'a'.repeat(100_000) }), 'tagline')
  for (const timeZone of ['', 'Norrvik', 'a'.repeat(100_000)])
    assert.equal(fieldOf({ timeZone }), 'timeZone', timeZone.slice(0, 9))
  for (const language of ['', 'English', 'en_GB', `en-${'a'.repeat(100_000)}`])
    assert.equal(fieldOf({ language }), 'language', language.slice(0, 9))
  assert.equal(changeSettingsInput.safeParse({ ...typed, isAdmin: true }).success, false)
})

test('a publication is empty until it has an account or an article', async () => {
  assert.equal(await isEmptyPublication(), true)
  await openNewsroom()
  assert.equal(await isEmptyPublication(), false)
  await draft(editor, { id: 'x', content: story() }, noon)
  assert.equal(await isEmptyPublication(), false)
})

test('an editor adds a word from an article; twice is once, and a contributor may not', async () => {
  await openNewsroom()
  await addWord(editor, addWordInput.parse({ word: ' Orrezo ' }), noon)
  await addWord(editor, { word: 'Orrezo' }, noon)
  const { value, version } = await findSettingsForDesk(admin)
  assert.deepEqual([value.checks.words, version], [['Orrezo'], 1])
  await assert.rejects(addWord(people.contributor, { word: 'x' }, noon), { code: 'forbidden' })
  assert.equal(addWordInput.safeParse({ word: ' ' }).success, false)
})
