import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renameInput } from './accounts/schema.ts'
import { personInput } from './people/schema.ts'
import { addSectionInput } from './sections/schema.ts'
import { settingsSchema } from './settings/schema.ts'
import { cleanName } from './text.ts'
import { topicInput } from './topics/schema.ts'

const unseen = [
  '\u202A',
  '\u202E',
  '\u2066',
  '\u2069',
  '\u200B',
  '\u200C',
  '\u200D',
  '\u200E',
  '\u2060',
  '\uFEFF',
  '\u00AD',
  '\u0007',
]

test('nothing that cannot be seen is kept in a name', () => {
  for (const mark of unseen)
    assert.equal(cleanName(`${mark}Mira${mark} S${mark}and${mark}`), 'Mira Sand', mark.codePointAt(0)?.toString(16))
})

test('joiners stay where a script or an emoji is written with them', () => {
  for (const name of ['نمی\u200Cدانم', 'क्\u200Dष', '👩\u200D🔬', '👩🏽\u200D🔬']) assert.equal(cleanName(name), name)
})

test('people, topics, sections, the publication and accounts are named by what is seen', () => {
  const name = '\u202EMira\u200B Sand\uFEFF'
  const rest = { id: 'x-1', slug: 'mira-sand' }
  assert.equal(personInput.parse({ ...rest, name, role: name, bio: `${name}\n\n${name}` }).bio, 'Mira Sand\n\nMira Sand')
  const named = [
    personInput.parse({ ...rest, name }).name,
    personInput.parse({ ...rest, name, role: name }).role,
    topicInput.parse({ ...rest, name }).name,
    addSectionInput.parse({ ...rest, name }).name,
    settingsSchema.parse({ name }).name,
    settingsSchema.parse({ name: 'Norrvik', tagline: name }).tagline,
    renameInput.parse({ name }).name,
  ]
  assert.deepEqual(new Set(named), new Set(['Mira Sand']))
})

test('a name of which nothing is seen is none', () => {
  const name = '\u200B\u2060\u202E'
  for (const schema of [personInput, topicInput, addSectionInput])
    assert.match(schema.safeParse({ id: 'x-1', slug: 'mira', name }).error?.issues[0]?.message ?? '', /has a name/)
  assert.equal(renameInput.safeParse({ name }).error?.issues[0]?.message, 'Give a name.')
})
