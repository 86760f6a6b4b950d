import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { gateInput } from './gate-input.ts'
import { story } from './rules/testing.ts'
import { runGate } from './run-gate.ts'
import { closeGateThread, runInThread } from './run-in-thread.ts'

after(closeGateThread)

test('the thread says what the gate says, in the order in which it was asked', async () => {
  const inputs = ['Rewrite:', 'The harbour is open.', 'Final version:'].map((text) =>
    gateInput(story(`${text}\n\nVera Lund came.`)),
  )
  const reports = await Promise.all(inputs.map((input) => runInThread(input)))
  assert.deepEqual(
    reports,
    inputs.map((input) => runGate(input)),
  )
})

test('after it was closed, it starts again', async () => {
  await closeGateThread()
  const report = await runInThread(gateInput(story('Rewrite:')), { only: ['LEAK-01'] })
  assert.equal(report.blocked, true)
})
