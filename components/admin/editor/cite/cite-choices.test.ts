import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citeChoices, typedCite } from './cite-choices.ts'

const choices = [
  {
    key: 'gaz-1',
    title: 'Flood in the old town',
    publisher: 'Norrvik Gazette',
    url: 'https://gazette.example.org/flood',
    number: 1,
  },
  { key: 'port-1', title: 'Minutes of the port', publisher: 'Port Authority', url: 'https://port.example.org', number: 2 },
  { key: 'mayor', title: 'Interview with the mayor', publisher: '', url: '', number: null },
]
const ids = (typed: string) => citeChoices(typed, choices).map(({ id }) => id)

test('a bracket alone offers every reference, and a new one last', () => {
  assert.deepEqual(ids(''), ['gaz-1', 'port-1', 'mayor', '+'])
})

test('a reference is found by its number, its title, its publisher or its key', () => {
  assert.deepEqual(ids('2'), ['port-1', '+'])
  assert.deepEqual(ids('old fl'), ['gaz-1', '+'])
  assert.deepEqual(ids('authority'), ['port-1', '+'])
  assert.deepEqual(ids('gaz-1'), ['gaz-1', '+'])
})

test('words that mean no reference yet are offered as a new one, however many they are', () => {
  assert.deepEqual(ids('sic'), ['+'])
  assert.deepEqual(ids('annual report of the harbour master'), ['+'])
  assert.equal(citeChoices(' the annual report ', choices).at(-1)?.label, 'New reference “the annual report”…')
})

test('a citation is typed from a bracket to the cursor, and ends with the closing one', () => {
  assert.deepEqual(typedCite('It rose.[ga'), { start: 8, query: 'ga' })
  assert.equal(typedCite('It rose.[ga]'), null)
  assert.equal(typedCite('It rose.[ and'), null)
  assert.equal(typedCite('It rose.'), null)
  assert.equal(typedCite('It rose [? metres'), null)
  assert.deepEqual(typedCite('A [b] and [a title of forty characters and even more'), {
    start: 10,
    query: 'a title of forty characters and even more',
  })
  assert.equal(typedCite(`[${'a'.repeat(121)}`), null)
})
