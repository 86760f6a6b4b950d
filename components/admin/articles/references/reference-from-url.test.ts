import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { reference } from '#lib/articles/content.ts'
import { addressIn, duplicateOf, emptyReference, keyFor, referenceFromUrl, withAddress } from './reference-from-url.ts'

test('a pasted address makes a reference that was read today', () => {
  const made = referenceFromUrl('https://www.gazette.example.org/2026/flood?utm_source=x', [], '2026-05-02')
  assert.deepEqual([made.key, made.publisher, made.accessed], ['example', 'gazette.example.org', '2026-05-02'])
  assert.equal(reference.safeParse(made).success, true)
})

test('a key is the name that a host is known by, and is never given twice', () => {
  assert.equal(keyFor('datatracker.ietf.org', []), 'ietf')
  assert.equal(keyFor('nature.com', ['nature', 'nature-2']), 'nature-3')
  assert.equal(keyFor('bbc.co.uk', []), 'bbc')
  assert.equal(keyFor('Interview with the mayor', []), 'interview-with-the-mayor')
  assert.equal(keyFor('127.0.0.1', []), 'source-127')
})

test('publisher and key follow the address while it is typed, and what somebody wrote stays', () => {
  const first = withAddress({ ...emptyReference(''), title: 'Flood' }, 'https://gazette.example.org', ['example'])
  assert.deepEqual([first.key, first.publisher, first.title], ['example-2', 'gazette.example.org', 'Flood'])
  assert.equal(withAddress(first, 'https://port.example.org/minutes', []).publisher, 'port.example.org')
  assert.equal(withAddress({ ...first, publisher: 'The Gazette' }, 'https://port.example.org', []).publisher, 'The Gazette')
  assert.deepEqual(withAddress(first, 'port', []), { ...first, url: 'port' })
})

test('whatever a source is called, its key is one that may be stored', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      assert.match(keyFor(name, ['source']), /^[a-z][a-z0-9_-]{0,59}$/)
    }),
  )
})

test('the same address in another dress is a duplicate', () => {
  const known = { ...emptyReference('gaz-1'), url: 'https://gazette.example.org/2026/flood' }
  assert.equal(duplicateOf('http://www.gazette.example.org/2026/flood/?utm_source=feed#top', 'new', [known]), known)
  assert.equal(duplicateOf('https://gazette.example.org/2026/other', 'new', [known]), undefined)
  assert.equal(duplicateOf(known.url, 'gaz-1', [known]), undefined)
  assert.equal(duplicateOf('', 'new', [emptyReference('mayor')]), undefined)
})

test('a DOI, and an address without its beginning, are taken for what they are', () => {
  assert.equal(addressIn(' https://gazette.example.org/flood '), 'https://gazette.example.org/flood')
  assert.equal(addressIn('10.1038/nature12373'), 'https://doi.org/10.1038/nature12373')
  assert.equal(addressIn('doi:10.1000/182'), 'https://doi.org/10.1000/182')
  assert.equal(addressIn('doi.org/10.1000/182'), 'https://doi.org/10.1000/182')
  assert.equal(addressIn('www.gazette.example.org'), 'https://www.gazette.example.org')
})

test('the title of a source is no address', () => {
  for (const title of [
    'Interview with the mayor',
    'Minutes, 3.4/5',
    'Node.js',
    'javascript:alert(1)',
    'mailto:a@b.org',
    '10.5 km',
    '',
  ])
    assert.equal(addressIn(title), null, title)
})
