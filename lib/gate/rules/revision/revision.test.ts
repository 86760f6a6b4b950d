import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentHash } from '../../../articles/canonical.ts'
import { ask, story } from '../testing.ts'

const before = story('The flood took 14 houses in Norrvik and thier gardens.')
const change = (kind: string, was = '', isNow = '') => ({ change: { class: kind, before, was, isNow } })

test('REV-01: a slip is a slip, a figure is not', () => {
  assert.deepEqual(ask('REV-01', story('The flood took 14 houses in Norrvik and their gardens.'), change('typographic')), [])
  const [finding] = ask('REV-01', story('The flood took 40 houses in Norrvik and their gardens.'), change('typographic'))
  assert.match(finding?.message ?? '', /figures/)
  assert.equal(ask('REV-01', story('The flood took no 14 houses in Norrvik and thier gardens.'), change('typographic')).length, 1)
})

test('REV-02: a correction says what was wrong and what is right', () => {
  const after = story('The flood took 40 houses in Norrvik and thier gardens.')
  assert.equal(ask('REV-02', after, change('correction', 'a slip', 'mended')).length, 1)
  assert.equal(
    ask('REV-02', after, change('correction', 'There was something wrong in it', 'It is right in every way now')).length,
    1,
  )
  assert.deepEqual(ask('REV-02', after, change('correction', 'The flood took 14 houses', 'It took 40 houses')), [])
})

test('REV-03: what goes out is what was reviewed', () => {
  const approval = (hash: string) => ({ approval: { hash, approver: 'ida', authors: ['mira'], mayPublish: 2 } })
  assert.equal(ask('REV-03', before, approval('0'.repeat(64)))[0]?.severity, 'E!')
  assert.deepEqual(ask('REV-03', before, approval(contentHash(before))), [])
})

test('REV-04: four eyes, where the house wants them and has them', () => {
  const alone = { approval: { hash: '', approver: 'mira', authors: ['mira'], mayPublish: 2 } }
  assert.equal(ask('REV-04', before, { ...alone, site: { fourEyes: true } }).length, 1)
  assert.deepEqual(ask('REV-04', before, alone), [])
  assert.deepEqual(ask('REV-04', before, { approval: { ...alone.approval, approver: 'ida' }, site: { fourEyes: true } }), [])
})

test('REV-05: a withdrawal and an override are explained', () => {
  assert.equal(ask('REV-05', before, { removal: { reason: 'wrong' } })[0]?.severity, 'E!')
  assert.deepEqual(ask('REV-05', before, { removal: { reason: 'The bridge was never closed.' } }), [])
  assert.equal(ask('REV-05', before, { overrides: [{ rule: 'CIT-05', reason: 'ok' }] }).length, 1)
})
