import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, story, testPairs } from '../testing.ts'

testPairs('typography')

test('hosts, code and names with a full stop in them miss no space', () => {
  assert.deepEqual(ask('TYP-01', story('Node.js runs at www.norrvik.Se/Hamn and `foo.Bar`.')), [])
})

test('one click sets the right marks and leaves feet and inches alone', () => {
  const [finding] = ask('TYP-03', story(`She said "it's open" at 5' 11" of water.`))
  const changes = finding?.data.changes as { start: number; end: number; replacement: string }[]
  let text = `She said "it's open" at 5' 11" of water.`
  for (const { start, end, replacement } of [...changes].reverse()) text = text.slice(0, start) + replacement + text.slice(end)
  assert.equal(text, `She said “it’s open” at 5' 11" of water.`)
})

test('a quotation of several paragraphs closes once', () => {
  assert.deepEqual(ask('TYP-04', story('“It rose.\n\n“It fell.”')), [])
  assert.equal(ask('TYP-04', story('“It rose.\n\nIt fell.')).length, 1)
})

test('French sets a space before its high marks', () => {
  assert.deepEqual(ask('TYP-02', story('Le port est ouvert !', { language: 'fr' })), [])
  assert.equal(ask('TYP-02', story('The port is open !')).length, 1)
})
