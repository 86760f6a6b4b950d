import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { read } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { freshDatabase } from '#db/testing.ts'
import { write } from '#db/write.ts'
import { Refusal } from '../refusal.ts'
import { noon, openNewsroom } from '../testing.ts'
import { checkPassword, hashPassword } from './argon2.ts'
import { takeTurn } from './hash-turns.ts'
import { isCommon, newPassword } from './password-rules.ts'
import { verifySignIn } from './verify-sign-in.ts'

freshDatabase()

const phrase = 'herring under the pier '

test('a hash says how it was made, and opens for its password only, to the last blank', async () => {
  const phc = await hashPassword(phrase)
  assert.match(phc, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  assert.deepEqual(await checkPassword(phrase, phc), { isRight: true, isOld: false })
  assert.equal((await checkPassword(phrase.trim(), phc)).isRight, false)
  assert.equal((await checkPassword(phrase, 'no hash at all')).isRight, false)
})

test('a hash of weaker days is replaced at the next sign-in', async () => {
  await openNewsroom()
  const passwordHash = await hashPassword(phrase, { m: 8192, t: 1, p: 1 })
  await write(async (tx) => {
    await tx.update(accounts).set({ passwordHash }).where(eq(accounts.id, 'a-vera'))
  })
  assert.equal(await verifySignIn('A-Vera@norrvik.example ', phrase), 'a-vera')
  const [vera] = await read().select().from(accounts).where(eq(accounts.id, 'a-vera'))
  assert.match(vera?.passwordHash ?? '', /m=19456,t=2,p=1/)
  assert.equal(await verifySignIn('a-vera@norrvik.example', phrase), 'a-vera')
})

test('nobody is let in without a password, disabled, or unknown', async () => {
  await openNewsroom()
  const passwordHash = await hashPassword(phrase)
  await write(async (tx) => {
    await tx.update(accounts).set({ passwordHash, disabledAt: noon.getTime() }).where(eq(accounts.id, 'a-vera'))
  })
  assert.equal(await verifySignIn('a-vera@norrvik.example', phrase), null)
  assert.equal(await verifySignIn('a-kofi@norrvik.example', ''), null)
  assert.equal(await verifySignIn('nobody@norrvik.example', phrase), null)
})

test('two hash at once, twenty wait, the next is told to come back', async () => {
  let running = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 5))
    running--
  }
  const all = await Promise.allSettled(Array.from({ length: 30 }, () => takeTurn(work)))
  const refused = all.filter((one) => one.status === 'rejected').map((one) => one.reason)
  assert.equal(refused.length, 8)
  assert.ok(refused.every((error) => error instanceof Refusal && error.status === 503))
  assert.equal(most, 2)
  await takeTurn(work)
  assert.equal(running, 0)
})

const refusedPasswords = [
  'password1234',
  'Passw0rd2024!',
  'passwordpassword',
  'qwertyuiop12',
  '1q2w3e4r5t6y',
  '123456789012',
  'iloveyou1234',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  'colophon2026',
  'newsroom-newsroom',
  'Liverpool1892',
  'short one',
  'x'.repeat(129),
]
for (const password of refusedPasswords) {
  test(`"${password.slice(0, 20)}" is no password`, () => assert.equal(newPassword.safeParse(password).success, false))
}

for (const password of [
  'a long demo pass phrase 1',
  phrase,
  'ten past four at the ferry',
  '🐟🐟 läuft 🌊 über den Steg',
  'k7#vQz!p0Lw2x',
]) {
  test(`"${password}" is one`, () => assert.equal(newPassword.parse(password), password))
}

test('whatever is typed is judged, quickly, and never changed', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 12, maxLength: 128, unit: 'grapheme' }), (typed) => {
      const result = newPassword.safeParse(typed)
      assert.ok(!result.success || result.data === typed)
      assert.equal(typeof isCommon(typed), 'boolean')
    }),
  )
})
