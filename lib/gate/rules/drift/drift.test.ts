import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Change, Finding } from '../../finding.ts'
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

/** The text with what a finding suggests put in its places. */
const taken = (text: string, finding: Finding | undefined) =>
  ((finding?.data.suggestions ?? []) as Change[]).reduceRight((now, { start, end, replacement }) => {
    return now.slice(0, start) + replacement + now.slice(end)
  }, text)

test('a misspelt name is offered as the source spells it, at each of its places', () => {
  const text = 'The minister met the fishermen in Orrezo. They had come to Orrezo by boat.'
  const [finding] = ask('DRF-01', story(text), facts)
  assert.equal(taken(text, finding), 'The minister met the fishermen in Ore.zo. They had come to Ore.zo by boat.')
  const named = 'They met Minister Lindkvist at noon.'
  const [other] = ask('DRF-01', story(named), facts)
  assert.match(taken(named, other), /Lindqvist at noon/)
  assert.doesNotMatch(taken(named, other), /Lindkvist/)
})

test('an altered quotation is offered in the words of the source, and its marks stay', () => {
  const quote = (words: string) => `“${words},” Anna Lindqvist said.`
  const right = quote('We will not talk while the harbour is shut')
  for (const wrong of ['We will not talk while the port is shut', 'We shall not talk while the harbour is closed']) {
    const [finding] = ask('DRF-07', story(quote(wrong)), facts)
    assert.equal(taken(quote(wrong), finding), right, wrong)
  }
  const [shortened] = ask('DRF-07', story(quote('We shall not … while the harbour is closed')), facts)
  assert.equal(shortened?.data.suggestions, undefined)
})
