import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { accounts, throttles, tokens } from '#db/schema/accounts.ts'
import { audit } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import { write } from '#db/write.ts'
import { theOperator } from '../access/allow.ts'
import { verifySignIn } from '../access/verify-sign-in.ts'
import { Refusal } from '../refusal.ts'
import { noon, openNewsroom, people } from '../testing.ts'
import { add } from './add.ts'
import { changeRole } from './change-role.ts'
import { choosePassword } from './choose-password.ts'
import { listAccounts } from './desk-queries.ts'
import { disable } from './disable.ts'
import { invite } from './invite.ts'
import { makeSetUpCode } from './make-set-up-code.ts'
import { findInvitation, needsSetUp } from './queries.ts'
import { rename } from './rename.ts'
import { reset } from './reset.ts'
import { setUpFirst } from './set-up-first.ts'
import { countAttempt, forgiveAttempt } from './throttle.ts'

freshDatabase()

const password = 'herring under the pier'
const ip = '192.0.2.1'
const minutes = (count: number) => new Date(noon.getTime() + count * 60_000)
const coded = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
const ana = { name: 'Ana Ruiz', email: 'ana@norrvik.example', role: 'editor' as const }

const first = (code: string, n = 0) => ({ code, name: `Omar ${n}`, email: `omar${n}@norrvik.example`, password })

test('fifty people with the code at once make one administrator', async () => {
  const code = (await makeSetUpCode(noon)) ?? ''
  const tries = Array.from({ length: 50 }, (_, n) => setUpFirst(`192.0.2.${n}`, first(code, n), noon))
  const made = (await Promise.allSettled(tries)).filter((one) => one.status === 'fulfilled')
  assert.equal(made.length, 1)
  const everybody = await read().select().from(accounts)
  assert.deepEqual(
    everybody.map(({ role }) => role),
    ['admin'],
  )
  assert.equal(await needsSetUp(), false)
  assert.equal(await makeSetUpCode(noon), null)
  await assert.rejects(setUpFirst(ip, first(code, 51), minutes(60)), Refusal)
})

test('a wrong code sets nothing up, and each start has a code of its own', async () => {
  const old = (await makeSetUpCode(noon)) ?? ''
  const code = (await makeSetUpCode(noon)) ?? ''
  await assert.rejects(setUpFirst(ip, first('a guess'), noon), coded('token'))
  await assert.rejects(setUpFirst(ip, first(old), noon), coded('token'))
  assert.equal(await needsSetUp(), true)
  const id = await setUpFirst(ip, first(code), noon)
  assert.equal(await verifySignIn('omar0@norrvik.example', password), id)
})

test('an invitation is taken up once, within three days, and its token is nowhere', async () => {
  await openNewsroom()
  const { token } = await invite(people.admin, ana, noon)
  assert.equal((await findInvitation(token, noon))?.email, ana.email)
  assert.equal(await findInvitation(token, minutes(72 * 60)), null)
  assert.doesNotMatch(JSON.stringify([await read().select().from(tokens), await read().select().from(audit)]), new RegExp(token))
  const two = [1, 2].map((n) => choosePassword(`192.0.2.${n}`, { token, name: `Ana ${n}`, password }, noon))
  const taken = (await Promise.allSettled(two)).filter((one) => one.status === 'fulfilled')
  assert.equal(taken.length, 1)
  await assert.rejects(choosePassword(ip, { token, name: 'Ana', password }, noon), coded('token'))
  assert.ok(await verifySignIn(ana.email, password))
})

test('a new invitation closes the one before; a taken address is refused', async () => {
  await openNewsroom()
  const old = await invite(people.admin, ana, noon)
  const renewed = await invite(people.admin, ana, noon)
  assert.equal(old.id, renewed.id)
  assert.equal(await findInvitation(old.token, noon), null)
  await choosePassword(ip, { token: renewed.token, name: 'Ana Ruiz', password }, noon)
  await assert.rejects(invite(people.admin, ana, noon), coded('email-taken'))
  await assert.rejects(add(theOperator, { ...ana, password }, noon), coded('email-taken'))
})

test('a reset works for half an hour, and not for a disabled account', async () => {
  await openNewsroom()
  await add(theOperator, { ...ana, password }, noon)
  const token = await reset(theOperator, { email: 'Ana@norrvik.example' }, noon)
  await assert.rejects(choosePassword(ip, { token, name: 'Ana', password }, minutes(30)), coded('token'))
  await choosePassword(ip, { token, name: 'Ana Ruiz', password: 'ten past four at the ferry' }, minutes(29))
  assert.equal(await verifySignIn(ana.email, password), null)
  assert.ok(await verifySignIn(ana.email, 'ten past four at the ferry'))
  await assert.rejects(reset(theOperator, { email: 'nobody@norrvik.example' }, noon), coded('missing'))
  await disable(people.admin, { id: 'a-kofi' }, noon)
  await assert.rejects(reset(theOperator, { email: 'a-kofi@norrvik.example' }, noon), coded('disabled'))
})

test('one administrator who can sign in always remains', async () => {
  const boss = await add(theOperator, { name: 'Omar Haddad', email: 'omar@norrvik.example', role: 'admin', password }, noon)
  const viewer = { accountId: boss, name: 'Omar Haddad', role: 'admin' as const }
  await invite(viewer, { ...ana, role: 'admin' }, noon) // invited only: she cannot sign in yet
  await assert.rejects(changeRole(viewer, { id: boss, role: 'editor' }, noon), coded('last-admin'))
  await assert.rejects(disable(viewer, { id: boss }, noon), coded('last-admin'))
  const other = await add(viewer, { name: 'Vera Lund', email: 'vera@norrvik.example', role: 'admin', password }, noon)
  await disable(viewer, { id: boss }, noon)
  await assert.rejects(disable({ ...viewer, accountId: other }, { id: other }, noon), coded('last-admin'))
})

test('two administrators who disable each other at once do not both succeed', async () => {
  const make = (n: number) => add(theOperator, { name: `A${n}`, email: `a${n}@norrvik.example`, role: 'admin', password }, noon)
  const [one, two] = [await make(1), await make(2)]
  const both = await Promise.allSettled([disable(theOperator, { id: one }, noon), disable(theOperator, { id: two }, noon)])
  assert.equal(both.filter(({ status }) => status === 'fulfilled').length, 1)
})

test('nobody but an administrator touches accounts', async () => {
  await openNewsroom()
  for (const viewer of [people.editor, people.contributor]) {
    await assert.rejects(invite(viewer, ana, noon), coded('forbidden'))
    await assert.rejects(add(viewer, { ...ana, password }, noon), coded('forbidden'))
    await assert.rejects(changeRole(viewer, { id: viewer.accountId, role: 'admin' }, noon), coded('forbidden'))
    await assert.rejects(disable(viewer, { id: 'a-omar' }, noon), coded('forbidden'))
    await assert.rejects(reset(viewer, { email: 'a-omar@norrvik.example' }, noon), coded('forbidden'))
    await assert.rejects(listAccounts(viewer, {}, noon), coded('forbidden'))
  }
})

test('one changes one’s own name', async () => {
  await openNewsroom()
  await rename(people.contributor, { name: 'Kofi A. Mensah' }, noon)
  const [kofi] = await read().select().from(accounts).where(eq(accounts.id, 'a-kofi'))
  assert.equal(kofi?.name, 'Kofi A. Mensah')
})

test('accounts are listed by address, a page at a time, and no hash is among them', async () => {
  await write(async (tx) => {
    for (let n = 100; n < 160; n++) {
      await tx
        .insert(accounts)
        .values({ id: `a-${n}`, email: `${n}@norrvik.example`, name: `${n}`, role: 'editor', passwordHash: 'x', createdAt: 0 })
    }
  })
  const start = await listAccounts(people.admin, {}, noon)
  const rest = await listAccounts(people.admin, { after: start.next ?? '' }, noon)
  assert.deepEqual([start.lines.length, rest.lines.length, rest.next], [50, 10, null])
  assert.deepEqual(Object.keys(start.lines[0] ?? {}).sort(), ['email', 'id', 'invitedUntil', 'name', 'role', 'state'])
})

test('a hundred guesses at once: five are looked at, until the window ends', async () => {
  const guess = { account: 'vera@norrvik.example', ip }
  const all = await Promise.allSettled(Array.from({ length: 100 }, () => countAttempt(guess, noon)))
  assert.equal(all.filter(({ status }) => status === 'fulfilled').length, 5)
  const refused = all.find((one) => one.status === 'rejected')
  assert.ok(refused?.reason instanceof Refusal && refused.reason.status === 429)
  await assert.rejects(countAttempt({ ...guess, account: ' VERA@norrvik.example' }, minutes(14)), coded('too-many'))
  await countAttempt(guess, minutes(15))
})

test('one address on many machines is slowed at ten, one machine on many addresses at twenty', async () => {
  const passes = async (attempt: (n: number) => { account: string; ip: string }) => {
    const all = await Promise.allSettled(Array.from({ length: 40 }, (_, n) => countAttempt(attempt(n), noon)))
    return all.filter(({ status }) => status === 'fulfilled').length
  }
  assert.equal(await passes((n) => ({ account: 'vera@norrvik.example', ip: `192.0.2.${n}` })), 10)
  assert.equal(await passes((n) => ({ account: `${n}@norrvik.example`, ip: '198.51.100.7' })), 20)
})

test('signing in is not counted against anybody, and what has run out is swept', async () => {
  const attempt = { account: 'vera@norrvik.example', ip }
  for (let n = 0; n < 30; n++) {
    await countAttempt(attempt, noon)
    await forgiveAttempt(attempt)
  }
  await countAttempt(attempt, noon)
  await countAttempt({ account: 'ana@norrvik.example', ip: '192.0.2.2' }, minutes(15))
  assert.equal((await read().select().from(throttles)).length, 3)
})
