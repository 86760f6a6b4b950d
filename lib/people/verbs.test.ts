import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { people as peopleTable } from '#db/schema/publication.ts'
import { freshDatabase } from '#db/testing.ts'
import { write } from '#db/write.ts'
import { listStart } from '../cursor.ts'
import { noon, openNewsroom, people, publishStory } from '../testing.ts'
import { add } from './add.ts'
import { change } from './change.ts'
import { findPersonForDesk, listAccountChoices } from './desk-queries.ts'
import { findPerson, listArticlesOfPerson, listPeople } from './queries.ts'
import { remove } from './remove.ts'
import { personInput } from './schema.ts'

freshDatabase()
beforeEach(openNewsroom)

const { editor, contributor } = people
const kofi = personInput.parse({ id: 'p-kofi', name: 'Kofi Mensah', slug: 'kofi-mensah', accountId: 'a-kofi' })
const accountOf = async (id: string) =>
  (await read().select({ accountId: peopleTable.accountId }).from(peopleTable).where(eq(peopleTable.id, id)))[0]?.accountId

test('an account writes under one name: a second person is refused beside the field', async () => {
  await add(editor, kofi, noon)
  const second = { ...kofi, id: 'p-k2', slug: 'k-mensah' }
  await assert.rejects(add(editor, second, noon), { code: 'account-taken', field: 'accountId', message: /Kofi Mensah/ })
  const mira = { id: 'p-mira', version: 1, name: 'Mira Sand', slug: 'mira-sand', role: 'Reporter', bio: '' }
  await assert.rejects(change(editor, { ...mira, accountId: 'a-kofi' }, noon), { code: 'account-taken', field: 'accountId' })
  await change(editor, { ...kofi, version: 1, role: 'Reporter' }, noon)
  assert.equal(await accountOf('p-kofi'), 'a-kofi')
})

test('an account that is not there is refused beside the field, and no account is none', async () => {
  await assert.rejects(add(editor, { ...kofi, accountId: 'a-none' }, noon), { code: 'missing', field: 'accountId' })
  await add(editor, personInput.parse({ ...kofi, accountId: '' }), noon)
  assert.equal(await accountOf('p-kofi'), null)
})

test('a person stays tied to an account that was disabled: the form still offers it', async () => {
  await add(editor, kofi, noon)
  await write(async (tx) => tx.update(accounts).set({ disabledAt: 1 }).where(eq(accounts.id, 'a-kofi')))
  const offered = async (own?: string) => (await listAccountChoices(editor, own)).map(({ id }) => id)
  assert.ok(!(await offered()).includes('a-kofi'))
  assert.ok((await offered('a-kofi')).includes('a-kofi'))
  await assert.rejects(listAccountChoices(contributor), { code: 'forbidden' })
})

test('a reviewer is not removed while an article names them', async () => {
  await add(editor, kofi, noon)
  const provenance = { grade: 'ai_metadata', reviewedBy: 'p-kofi', tool: 'A model' } as const
  await publishStory('flood', { provenance })
  await assert.rejects(remove(editor, { id: 'p-kofi' }, noon), { code: 'in-use' })
  assert.equal((await findPersonForDesk(editor, 'p-kofi'))?.uses[0]?.id, 'flood')
})

test('readers see who somebody is and what they wrote, and nothing of their account', async () => {
  await publishStory('flood')
  await add(editor, { ...kofi, bio: 'Covers the harbour.' }, noon)
  const found = await findPerson('kofi-mensah')
  assert.deepEqual(Object.keys(found ?? {}).sort(), ['bio', 'id', 'name', 'role', 'slug', 'tags'])
  const { cards } = await listArticlesOfPerson('p-mira', listStart)
  assert.deepEqual(
    cards.map(({ id }) => id),
    ['flood'],
  )
  assert.deepEqual(
    (await listPeople(['p-mira', 'p-mira', 'p-none'])).map(({ name }) => name),
    ['Mira Sand'],
  )
  assert.equal(await findPerson('nobody'), null)
})

test('a biography keeps its paragraphs and loses what no text may hold', () => {
  const bio = ' One.\r\n\r\nTwo.\u0000 '
  assert.equal(personInput.parse({ ...kofi, bio }).bio, 'One.\n\nTwo.')
  assert.equal(personInput.safeParse({ ...kofi, bio: 'a'.repeat(100_000) }).success, false)
})
