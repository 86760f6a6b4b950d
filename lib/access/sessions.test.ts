import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { encode } from 'next-auth/jwt'
import { read } from '#db/client.ts'
import { sessions } from '#db/schema/accounts.ts'
import { freshDatabase } from '#db/testing.ts'
import { changePassword } from '../accounts/change-password.ts'
import { changeRole } from '../accounts/change-role.ts'
import { choosePassword } from '../accounts/choose-password.ts'
import { disable } from '../accounts/disable.ts'
import { enable } from '../accounts/enable.ts'
import { endOtherSessions } from '../accounts/end-other-sessions.ts'
import { endSession } from '../accounts/end-session.ts'
import { invite } from '../accounts/invite.ts'
import { Refusal } from '../refusal.ts'
import { noon, openNewsroom, people } from '../testing.ts'
import { closeSession } from './close-session.ts'
import { findSession } from './find-session.ts'
import { openSession } from './open-session.ts'
import { authSecret } from './secret.ts'
import { sessionIdIn } from './session-token.ts'
import { touchSession } from './touch-session.ts'

freshDatabase()

const phrase = 'herring under the pier'
const hours = (count: number) => new Date(noon.getTime() + count * 3_600_000)
const isOpen = async (id: string, now = noon) => (await findSession(id, now)) !== null

async function twoSessions(who: { accountId: string }) {
  await openNewsroom()
  return [await openSession(who.accountId, 'Firefox', noon), await openSession(who.accountId, null, noon)] as const
}

test('a session knows whose it is, and the database knows only its hash', async () => {
  const [id] = await twoSessions(people.editor)
  const found = await findSession(id, noon)
  assert.equal(found?.accountId, 'a-vera')
  assert.equal(found?.role, 'editor')
  assert.ok(Buffer.from(id, 'base64url').length >= 16)
  const rows = await read().select().from(sessions)
  assert.ok(rows.every((row) => row.idHash !== id))
  assert.equal(await findSession('made up', noon), null)
})

test('it ends after twelve hours of rest, and after seven days of work', async () => {
  const [id] = await twoSessions(people.editor)
  assert.equal(await isOpen(id, hours(11.9)), true)
  assert.equal(await isOpen(id, hours(12)), false)
  const { sessionHash = '' } = (await findSession(id, noon)) ?? {}
  for (let hour = 6; hour < 168; hour += 6) await touchSession(sessionHash, hours(hour))
  assert.equal(await isOpen(id, hours(167)), true)
  assert.equal(await isOpen(id, hours(168)), false)
})

test('an administrator’s ends after a day', async () => {
  const [id] = await twoSessions(people.admin)
  const { sessionHash = '' } = (await findSession(id, noon)) ?? {}
  await touchSession(sessionHash, hours(23))
  assert.equal(await isOpen(id, hours(23.9)), true)
  assert.equal(await isOpen(id, hours(24)), false)
})

test('signing in again in the same browser ends what was open there, whoever it was', async () => {
  const [here, elsewhere] = await twoSessions(people.editor)
  const next = await openSession(people.admin.accountId, 'Firefox', noon, here)
  assert.deepEqual([await isOpen(here), await isOpen(elsewhere), await isOpen(next)], [false, true, true])
})

test('signing out ends this one and no other', async () => {
  const [here, elsewhere] = await twoSessions(people.editor)
  await closeSession(here, noon)
  assert.deepEqual([await isOpen(here), await isOpen(elsewhere)], [false, true])
})

test('one can end one of one’s own, never a colleague’s', async () => {
  const [here, elsewhere] = await twoSessions(people.editor)
  const session = (await findSession(elsewhere, noon))?.sessionHash ?? ''
  await endSession(people.contributor, { session }, noon)
  assert.equal(await isOpen(elsewhere), true)
  await endSession(people.editor, { session }, noon)
  assert.deepEqual([await isOpen(here), await isOpen(elsewhere)], [true, false])
})

test('ending all the others leaves this one', async () => {
  const [here, elsewhere] = await twoSessions(people.editor)
  await endOtherSessions((await findSession(here, noon)) ?? people.editor, {}, noon)
  assert.deepEqual([await isOpen(here), await isOpen(elsewhere)], [true, false])
})

test('another role, or a disabled account, ends them all at once, and nobody else’s', async () => {
  const ids = await twoSessions(people.editor)
  const bystander = await openSession('a-kofi', null, noon)
  await changeRole(people.admin, { id: 'a-vera', role: 'contributor' }, noon)
  assert.deepEqual(await Promise.all(ids.map((id) => isOpen(id))), [false, false])
  const later = await openSession('a-vera', null, noon)
  await disable(people.admin, { id: 'a-vera' }, noon)
  assert.equal(await isOpen(later), false)
  await assert.rejects(openSession('a-vera', null, noon), Refusal)
  await enable(people.admin, { id: 'a-vera' }, noon)
  assert.equal(await isOpen(later), false)
  assert.equal(await isOpen(bystander), true)
})

test('a changed password ends every other session; a wrong current one changes nothing', async () => {
  await openNewsroom()
  const { id: accountId, token } = await invite(
    people.admin,
    { name: 'Ana Ruiz', email: 'ana@norrvik.example', role: 'editor' },
    noon,
  )
  await choosePassword('192.0.2.1', { token, name: 'Ana Ruiz', password: phrase }, noon)
  const here = await openSession(accountId, null, noon)
  const elsewhere = await openSession(accountId, null, noon)
  const viewer = await findSession(here, noon)
  assert.ok(viewer)
  const wrong = changePassword(viewer, { currentPassword: 'not this one', password: 'ten past four at the ferry' }, noon)
  await assert.rejects(wrong, (error) => error instanceof Refusal && error.field === 'currentPassword')
  assert.deepEqual([await isOpen(here), await isOpen(elsewhere)], [true, true])
  await changePassword(viewer, { currentPassword: phrase, password: 'ten past four at the ferry' }, noon)
  assert.deepEqual([await isOpen(here), await isOpen(elsewhere)], [true, false])
})

test('a cookie that is cut, forged or empty names nobody', async () => {
  const sealed = await encode({ token: { sid: 'the id' }, secret: authSecret() })
  assert.equal(await sessionIdIn(sealed), 'the id')
  assert.equal(await sessionIdIn(sealed.slice(0, -3)), null)
  assert.equal(
    await sessionIdIn(await encode({ token: { sid: 'the id' }, secret: 'another secret, long enough to be one' })),
    null,
  )
  assert.equal(await sessionIdIn('%%%'), null)
  assert.equal(await sessionIdIn(undefined), null)
})

test('sessions that ended are swept when somebody signs in', async () => {
  await twoSessions(people.editor)
  await openSession('a-kofi', null, hours(13))
  assert.deepEqual(await read().select().from(sessions).where(eq(sessions.accountId, 'a-vera')), [])
})
