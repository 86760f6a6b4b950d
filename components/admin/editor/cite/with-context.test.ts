import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasWords, withContext } from './with-context.ts'

const text = 'On Friday the harbour board\ncounted 14 trawlers in Norrvik, it said.'

test('the words of a source are kept with what stands around them, and empty ones are not kept', () => {
  const item = { key: 'gaz-1', locator: ' p. 4 ', support: { exact: ' counted 14  trawlers ' }, relation: 'background' as const }
  assert.deepEqual(withContext(item, text), {
    ...{ key: 'gaz-1', locator: 'p. 4', relation: 'background' },
    support: { exact: 'counted 14 trawlers', prefix: 'On Friday the harbour board', suffix: 'in Norrvik, it said.' },
  })
  assert.deepEqual(withContext({ key: 'gaz-1', locator: '', support: { exact: ' ' }, relation: 'supports' }, text), {
    key: 'gaz-1',
    locator: '',
  })
  assert.deepEqual(withContext({ key: 'gaz-1', locator: '', support: { exact: 'counted 41' } }, text).support, {
    exact: 'counted 41',
  })
  assert.deepEqual([hasWords(text, 'board counted'), hasWords(text, 'board counts')], [true, false])
})
