import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, story, testPairs } from '../testing.ts'

testPairs('drift')

const source =
  'Minister Anna Lindqvist met the fishermen in Ore.zo. The port lost 4.2 million kronor. “We will not talk while the harbour is shut,” Anna Lindqvist said.'
const facts = { sources: [{ key: '', text: source }] }

test('two names that both stand in the source are two names', () => {
  const both = { sources: [{ key: '', text: 'Trains from Iran and from Iraq met at the border.' }] }
  assert.deepEqual(ask('DRF-01', story('Trains from Iran met trains from Iraq.'), both), [])
  const one = { sources: [{ key: '', text: 'Trains from Iran met at the border.' }] }
  assert.equal(ask('DRF-01', story('Trains met there that had come from Iraq.'), one).length, 1)
})

test('a dotted name and its garbled form', () => {
  const [finding] = ask('DRF-01', story('The minister met the fishermen in Orrezo.'), facts)
  assert.equal(finding?.data.meant, 'Ore.zo')
})

test('a figure may be rounded, and not be ten times as much', () => {
  assert.deepEqual(ask('DRF-05', story('The port lost about 4 million kronor. '.replace('4 ', '4.2 ')), facts), [])
  const [finding] = ask('DRF-05', story('The port lost 42 million kronor.'), facts)
  assert.match(finding?.message ?? '', /4\.2 million/)
})

test('without a source’s text the comparing rules are not asked, and do not pass', async () => {
  const { runGate } = await import('../../run-gate.ts')
  const { gateInput } = await import('../../gate-input.ts')
  const { notAsked } = runGate(gateInput(story('The port lost 42 million kronor.')))
  for (const rule of ['DRF-01', 'DRF-05', 'DRF-07', 'DRF-15']) assert.ok(notAsked.includes(rule), rule)
})

test('vitamins, plans and groups are no broken words', () => {
  assert.deepEqual(ask('DRF-13', story('Vitamin D levels rose, plan B succeeded, and group F opponents left.')), [])
})

test('a Thursday that was a Thursday', () => {
  assert.deepEqual(ask('DRF-06', story('It happened on Thursday, 15 May 2025.')), [])
  assert.equal(ask('DRF-06', story('It happened on Friday, 15 May 2025.'))[0]?.severity, 'E')
})
