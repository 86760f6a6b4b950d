import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { connections, read } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { freshDatabase } from '#db/testing.ts'
import { write } from '#db/write.ts'
import { draft } from '../articles/draft.ts'
import { publish } from '../articles/publish.ts'
import { revise } from '../articles/revise.ts'
import { sendBack } from '../articles/send-back.ts'
import { submit } from '../articles/submit.ts'
import { askGate } from '../gate/ask.ts'
import { noon, openNewsroom, people, story } from '../testing.ts'
import { approve } from './approve.ts'
import { assign } from './assign.ts'
import { findReview, listReviewers, listWaiting, waitingQuery } from './desk-queries.ts'
import { say } from './say.ts'

freshDatabase()
beforeEach(openNewsroom)

const { contributor, otherContributor, editor, admin } = people
const id = 'x-1'
const after = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)

async function submitted(by: typeof contributor | typeof editor = contributor) {
  const { version } = await draft(by, { id, content: story() }, noon)
  return submit(by, { id, version, note: 'The figures are from the port.', to: 'a-omar' }, after(1))
}

const needsEyes = async () => {
  const { report } = await askGate(editor, { id }, after(9))
  return report.findings.some(({ rule }) => rule === 'REV-04')
}

test('a story goes to an editor with a note, comes back with one, and both see the thread', async () => {
  const first = await submitted()
  assert.deepEqual(
    (await listWaiting(admin)).map(({ headline }) => headline),
    [story().headline],
  )
  assert.deepEqual(await listWaiting(editor), [])
  const back = await sendBack(editor, { id, version: first, note: 'Who counted the houses?' }, after(2))
  assert.deepEqual(await listWaiting(admin), [])
  await say(contributor, { id, note: 'The port authority did.' }, after(3))
  await submit(contributor, { id, version: back }, after(4))
  for (const viewer of [contributor, editor]) {
    const { thread } = await findReview(viewer, id)
    assert.deepEqual(
      thread.map(({ act, by, note, to }) => [act, by, note, to]),
      [
        ['submit', 'Kofi Mensah', 'The figures are from the port.', 'Omar Haddad'],
        ['return', 'Vera Lund', 'Who counted the houses?', null],
        ['say', 'Kofi Mensah', 'The port authority did.', null],
        ['submit', 'Kofi Mensah', '', null],
      ],
    )
  }
})

test('an editor gives a story to another, or to anybody', async () => {
  const first = await submitted()
  const second = await assign(editor, { id, version: first, to: 'a-vera', note: 'Mine.' }, after(2))
  assert.equal((await findReview(editor, id)).assignee?.name, 'Vera Lund')
  assert.equal((await listWaiting(editor)).length, 1)
  await assign(editor, { id, version: second, to: null }, after(3))
  assert.equal((await findReview(editor, id)).assignee, null)
})

test('nobody is asked who may not review: a contributor, or somebody who has left', async () => {
  const { version } = await draft(contributor, { id, content: story() }, noon)
  await assert.rejects(submit(contributor, { id, version, to: 'a-lena' }, noon), { code: 'gone', field: 'to' })
  await write((tx) => tx.update(accounts).set({ disabledAt: 1 }).where(eq(accounts.id, 'a-omar')))
  await assert.rejects(submit(contributor, { id, version, to: 'a-omar' }, noon), { code: 'gone', field: 'to' })
  assert.deepEqual(
    (await listReviewers(contributor)).map(({ name }) => name),
    ['Vera Lund'],
  )
})

test('an approval is of one text, and void when a word is changed', async () => {
  const version = await approve(admin, { id, version: await submitted(), note: 'Well counted.' }, after(2))
  assert.deepEqual((await findReview(editor, id)).approval, { by: 'Omar Haddad', at: after(2).getTime(), isOfThisText: true })
  await revise(editor, { id, version, content: story({ kicker: 'Weather' }) }, after(3))
  assert.equal((await findReview(editor, id)).approval?.isOfThisText, false)
})

test('an approval by somebody else is the second pair of eyes, and only for the text that they saw', async () => {
  const first = await submitted(editor)
  assert.equal(await needsEyes(), true)
  const own = await approve(editor, { id, version: first }, after(2))
  assert.equal(await needsEyes(), true)
  const approved = await approve(admin, { id, version: own }, after(3))
  assert.equal(await needsEyes(), false)
  await revise(editor, { id, version: approved, content: story({ kicker: 'Weather' }) }, after(4))
  assert.equal(await needsEyes(), true)
})

test('a contributor approves and assigns nothing, and has no part in another’s thread', async () => {
  const version = await submitted()
  await assert.rejects(approve(contributor, { id, version }, after(2)), { code: 'forbidden' })
  await assert.rejects(assign(contributor, { id, version, to: null }, after(2)), { code: 'forbidden' })
  await assert.rejects(say(otherContributor, { id, note: 'Hello?' }, after(2)), { code: 'missing' })
  await assert.rejects(findReview(otherContributor, id), { code: 'missing' })
  await assert.rejects(publish(contributor, { id, version }, after(2)), { code: 'forbidden' })
})

test('only what is in review is approved', async () => {
  const { version } = await draft(editor, { id, content: story() }, noon)
  await assert.rejects(approve(admin, { id, version }, noon), { code: 'wrong-state' })
})

test('what waits for somebody is found by an index', () => {
  const { sql, params } = waitingQuery(editor, 6).toSQL()
  const plan = connections()
    .reader.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...params.map(String))
    .map(({ detail }) => detail)
    .join('\n')
  assert.match(plan, /USING INDEX articles_waiting/)
  assert.doesNotMatch(plan, /TEMP B-TREE/)
  assert.ok(read())
})
