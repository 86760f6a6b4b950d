import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Suggestion } from '#lib/harvest/suggestion.ts'
import { emptyReference } from './reference-from-url.ts'
import { openSuggestions, shownValue, withSuggestions } from './suggestions.ts'

const found: Suggestion[] = [
  { field: 'title', value: 'Flood', from: 'JSON-LD' },
  { field: 'kind', value: 'dataset', from: 'JSON-LD' },
]

test('what the form has already is not offered, and what is accepted is in it', () => {
  const reference = { ...emptyReference('a-1'), title: 'Flood ' }
  assert.deepEqual(
    openSuggestions(found, reference).map(({ field }) => field),
    ['kind'],
  )
  const taken = withSuggestions(emptyReference('a-1'), found)
  assert.deepEqual([taken.key, taken.title, taken.kind], ['a-1', 'Flood', 'dataset'])
  assert.deepEqual(openSuggestions(found, taken), [])
  assert.deepEqual(found.map(shownValue), ['Flood', 'Data set'])
})
