import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding, Report } from '#lib/gate/finding.ts'
import { story } from '#lib/testing.ts'
import { asked, emptyWord, needsWord, type Shown, toGateWord } from './gate-word.ts'

const finding = (severity: Finding['severity'], fingerprint: string): Finding => ({
  ...{ rule: 'X-01', severity, path: 'body', start: 0, end: 1, excerpt: 'x', message: 'x', fix: 'x', data: {}, fingerprint },
})
const shown = (findings: Finding[], dismissed: Record<string, string> = {}): Shown => ({
  report: { findings } as unknown as Report,
  ...{ dismissed, of: story() },
})
const reason = 'The harbour master told us so.'

test('what cannot be overridden blocks, whatever is said', () => {
  const word = { isRead: true, reasons: { a: reason } }
  assert.equal(needsWord(shown([finding('E!', 'a')]), word), 'blocked')
  assert.deepEqual(toGateWord(shown([finding('E!', 'a')]), word), { overrides: [], acknowledged: [] })
})

test('an error wants a reason, and a warning wants to be read', () => {
  const found = shown([finding('E', 'a'), finding('W', 'b'), finding('I', 'c')])
  assert.equal(needsWord(found, emptyWord), 'reason')
  assert.equal(needsWord(found, { isRead: true, reasons: { a: 'Because.' } }), 'reason')
  assert.equal(needsWord(found, { isRead: false, reasons: { a: reason } }), 'reading')
  const word = { isRead: true, reasons: { a: ` ${reason} ` } }
  assert.equal(needsWord(found, word), null)
  assert.deepEqual(toGateWord(found, word), { overrides: [{ fingerprint: 'a', reason }], acknowledged: ['b'] })
})

test('what was let be before is not asked again, and the same finding is asked once', () => {
  const found = shown([finding('W', 'a'), finding('E', 'b'), finding('E', 'b')], { a: reason, b: reason })
  assert.deepEqual([asked(found).warnings.length, asked(found).errors.length], [0, 1])
})
