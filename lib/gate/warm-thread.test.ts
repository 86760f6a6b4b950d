import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noon, story } from '../testing.ts'
import { gateInput } from './gate-input.ts'
import { runGate } from './run-gate.ts'
import { runInThread } from './warm-thread.ts'

const input = gateInput(story({ headline: 'Lorem ipsum in Norrvik' }), { now: noon.getTime() })

test('a thread of its own gives the very report, in the order in which it was asked', async () => {
  const others = ['Norrvik waits', 'Norrvik counts'].map((headline) => gateInput(story({ headline }), { now: noon.getTime() }))
  const reports = await Promise.all([input, ...others].map((each) => runInThread(each)))
  assert.deepEqual(
    reports,
    [input, ...others].map((each) => runGate(each)),
  )
})

test('what the gate cannot read fails alone, and the next one is answered', async () => {
  const broken = { ...input, content: null } as unknown as typeof input
  const [failed, answered] = await Promise.allSettled([runInThread(broken), runInThread(input)])
  assert.equal(failed.status, 'rejected')
  assert.equal(answered.status, 'fulfilled')
})
