import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { type Answered, requestLog } from './request-log.ts'

const line: Answered = {
  ...{ reqId: 'a-1', method: 'GET', route: 'reader', path: '/world/"flood"\n{', status: 200, ms: 0.25, cache: 'hit', bytes: 9 },
}

function written() {
  const chunks: string[] = []
  return { chunks, write: (text: string) => chunks.push(text), flushSync: () => undefined }
}

test('each line is JSON of its own, whatever stands in the address, and none is lost', () => {
  const out = written()
  const log = requestLog('info', out)
  for (let each = 0; each < 1_000; each += 1) log.write({ ...line, reqId: `a-${each}` })
  log.flush()
  const lines = out.chunks.join('').trimEnd().split('\n')
  const read = lines.map((text) => JSON.parse(text))
  assert.equal(read.length, 1_000)
  assert.ok(out.chunks.length < 100)
  const { level, ts, ...rest } = read[999]
  assert.deepEqual(rest, { ...line, reqId: 'a-999' })
  assert.equal(level, 'info')
  assert.ok(Math.abs(Date.parse(ts) - Date.now()) < 60_000)
})

test('a single line does not wait for others', async () => {
  const out = written()
  requestLog('info', out).write(line)
  assert.equal(out.chunks.length, 0)
  await wait(700)
  assert.equal(out.chunks.length, 1)
})

test('it is off where only warnings are wanted', () => {
  assert.equal(requestLog('warn', written()).isOn, false)
  assert.equal(requestLog('info', written()).isOn, true)
})
