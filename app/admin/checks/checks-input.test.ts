import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checksInput } from './checks-input.ts'

const typed = { version: '3', words: ' Norrvik\n\nNorrvik\r\nØrnes ', noBylines: '', sourceDays: '400' }

test('words are kept a line each and once, and a rule that is left as it comes is not kept', () => {
  const read = checksInput.parse({ ...typed, fourEyes: 'on', 'severity-TYP-09': 'W', 'severity-DRF-11': '' })
  assert.deepEqual(read, {
    ...{ version: 3, words: ['Norrvik', 'Ørnes'], noBylines: '', sourceDays: 400, checkLinks: false, fourEyes: true },
    severities: { 'TYP-09': 'W' },
  })
  assert.equal(checksInput.parse(typed).fourEyes, false)
})

test('no rule can be made one that cannot be overridden, and nothing else comes in', () => {
  assert.equal(checksInput.safeParse({ ...typed, 'severity-TYP-09': 'E!' }).success, false)
  assert.equal(checksInput.safeParse({ ...typed, allowUnreviewedAi: 'on' }).success, false)
  assert.equal(checksInput.safeParse({ ...typed, sourceDays: '3' }).error?.issues[0]?.path.join(), 'sourceDays')
})
