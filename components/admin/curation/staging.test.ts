import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ActionState } from '#lib/action-state.ts'
import type { OpenCuration } from '#lib/curation/open-curation.ts'
import type { FrontArrangement } from '#lib/curation/schema.ts'
import { type CurationActions, createStaging, isDirty } from './staging.ts'

const live: FrontArrangement = { lead: 'flood', slots: [] }
const opened: OpenCuration<'front'> = { live, staged: live, version: 4, stagedBy: null, stagedAt: null }
const withLead = (lead: string): FrontArrangement => ({ lead, slots: [] })
const theirs = { ...opened, staged: withLead('tram'), version: 9, stagedBy: 'Omar Haddad', stagedAt: 0 }

/** A desk whose server answers as it is told, in turn, and then does what it is asked. */
function openDesk(...answers: (ActionState<number> | Error)[]) {
  const sent: { version: number; lead: unknown }[] = []
  let version = opened.version
  const stands = (arrangement: FrontArrangement, fell: string[] = []) => {
    version += 1
    return Promise.resolve({ status: 'done' as const, result: { version, arrangement, fell } })
  }
  let last: FrontArrangement = live
  const actions: CurationActions = {
    arrange: async (_, input) => {
      last = input.arrangement as FrontArrangement
      sent.push({ version: Number(input.version), lead: last.lead })
      await new Promise((resolve) => setTimeout(resolve, 1))
      const answer = answers.shift()
      if (answer instanceof Error) throw answer
      version = Number(input.version) + 1
      return answer ?? { status: 'done', result: version }
    },
    launch: () => stands({ ...last, lead: null }, last.lead === null ? [] : [last.lead]),
    discard: () => stands(live),
    undo: () => stands(withLead('before')),
    plan: () => Promise.resolve({ status: 'done' }),
    callOff: () => Promise.resolve({ status: 'done' }),
  }
  return { sent, staging: createStaging('front', opened, actions) }
}

test('changes are sent one at a time, and the last one wins', async () => {
  const { sent, staging } = openDesk()
  const first = staging.change(withLead('a'))
  await Promise.all([first, staging.change(withLead('b')), staging.change(withLead('c'))])
  assert.deepEqual(sent, [
    { version: 4, lead: 'a' },
    { version: 5, lead: 'c' },
  ])
  assert.deepEqual([isDirty(staging.get()), staging.get().version, staging.get().busy], [false, 6, 'no'])
})

test('when the server cannot be reached, what was arranged stays, and can be sent again', async () => {
  const { sent, staging } = openDesk(new Error('no network'))
  await staging.change(withLead('a'))
  assert.match(staging.get().fault?.message ?? '', /could not be reached/)
  assert.deepEqual([isDirty(staging.get()), staging.get().arrangement.lead], [true, 'a'])
  await staging.keep()
  assert.deepEqual([isDirty(staging.get()), staging.get().fault, sent.length], [false, null, 2])
})

test('somebody who arranged meanwhile is not overwritten, and neither are we', async () => {
  const { sent, staging } = openDesk({ status: 'refused', code: 'conflict', data: theirs })
  await staging.change(withLead('a'))
  assert.equal(staging.get().conflict?.stagedBy, 'Omar Haddad')
  await staging.change(withLead('b'))
  assert.equal(sent.length, 1, 'nothing is sent until the editor chose')
  await staging.keepMine()
  assert.deepEqual(sent.at(-1), { version: 9, lead: 'b' })
  assert.deepEqual([staging.get().conflict, isDirty(staging.get())], [null, false])
})

test('theirs can be taken instead', async () => {
  const { sent, staging } = openDesk({ status: 'refused', code: 'conflict', data: theirs })
  await staging.change(withLead('a'))
  staging.takeTheirs()
  assert.deepEqual([staging.get().arrangement.lead, staging.get().version, sent.length], ['tram', 9, 1])
  await staging.change(withLead('b'))
  assert.deepEqual(sent.at(-1), { version: 9, lead: 'b' })
})

test('a launch waits for what is being saved, and shows what fell away', async () => {
  const { sent, staging } = openDesk()
  const change = staging.change(withLead('a'))
  await Promise.all([change, staging.launch()])
  const { done, arrangement, live: seen, version } = staging.get()
  assert.deepEqual(
    [sent.length, done, arrangement.lead, seen, version],
    [1, { step: 'launching', fell: ['a'] }, null, arrangement, 6],
  )
  await staging.change(withLead('b'))
  assert.equal(staging.get().done, null)
})

test('what was not saved is not launched', async () => {
  const { staging } = openDesk(new Error('no network'), new Error('no network'))
  await staging.change(withLead('a'))
  await staging.launch()
  assert.deepEqual([staging.get().live, staging.get().done], [live, null])
})

test('discarding leads back to what readers see, from what was not saved too', async () => {
  const { staging } = openDesk(new Error('no network'))
  await staging.change(withLead('a'))
  assert.equal(isDirty(staging.get()), true)
  await staging.discard()
  assert.deepEqual([staging.get().arrangement, isDirty(staging.get())], [live, false])
})

test('what the server tells anew is taken over, unless it is older or something here is not saved', async () => {
  const { staging } = openDesk(new Error('no network'))
  staging.follow({ ...theirs, version: 3 })
  assert.equal(staging.get().arrangement.lead, 'flood')
  staging.follow(theirs)
  assert.equal(staging.get().arrangement.lead, 'tram')
  await staging.change(withLead('a'))
  staging.follow({ ...theirs, version: 12 })
  assert.equal(staging.get().arrangement.lead, 'a')
})

test('a launch is undone from what is on disk, and what stood before is what is staged', async () => {
  const { staging } = openDesk()
  await staging.change(withLead('a'))
  await staging.launch()
  await staging.undo()
  const { arrangement, live: seen, done } = staging.get()
  assert.deepEqual([arrangement.lead, seen.lead, done?.step], ['before', 'before', 'undoing'])
})
