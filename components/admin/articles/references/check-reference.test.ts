import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkReference } from './check-reference.ts'
import { emptyReference } from './reference-from-url.ts'

const gazette = { ...emptyReference('gaz-1'), url: 'https://gazette.example.org/flood', title: 'Flood' }

test('a web page without an address is refused beside the address, an interview is not', () => {
  assert.deepEqual(checkReference({ ...emptyReference('a'), title: 'Minutes' }, []), {
    url: 'This kind of source needs an address.',
  })
  assert.deepEqual(checkReference({ ...emptyReference('a'), kind: 'interview', title: 'The mayor' }, []), {})
  assert.deepEqual(Object.keys(checkReference({ ...emptyReference('a'), kind: 'interview' }, [])), ['title'])
})

test('a source that is in the list already is named', () => {
  assert.match(
    checkReference({ ...gazette, key: 'new', url: 'http://www.gazette.example.org/flood/' }, [gazette]).url ?? '',
    /Flood/,
  )
  assert.deepEqual(checkReference(gazette, [gazette]), {})
})

test('a date is as exact as it is known, and a link is not something else', () => {
  assert.deepEqual(checkReference({ ...gazette, published: '2025-05' }, []), {})
  assert.deepEqual(Object.keys(checkReference({ ...gazette, published: 'May', accessed: '2025-05' }, [])), [
    'published',
    'accessed',
  ])
  assert.deepEqual(Object.keys(checkReference({ ...gazette, url: 'javascript:alert(1)', archive: 'data:,x' }, [])), [
    'url',
    'archive',
  ])
})
