import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, story, testPairs } from '../testing.ts'

testPairs('leakage')

test('a label that a quotation or an explainer shows may be overridden, one in copy may not', () => {
  const [inCopy] = ask('LEAK-01', story('Rewrite:\n\nThe harbour is open.'))
  const [shown] = ask('LEAK-01', story('> Rewrite:\n\nThe harbour is open.'))
  const [explained] = ask('LEAK-01', story('Rewrite:\n\nThat is such a label.', { kind: 'explainer' }))
  assert.deepEqual([inCopy?.severity, shown?.severity, explained?.severity], ['E!', 'E', 'E'])
})

test('a label that runs into a paragraph, and a word that is mostly none, are warnings', () => {
  const [run] = ask('LEAK-01', story('Rewrite: The harbour is open.'))
  const [weak] = ask('LEAK-01', story('Answer:\n\nThe harbour is open.'))
  assert.deepEqual([run?.severity, weak?.severity], ['W', 'W'])
})

test('weak words alone are no note about the making of a text', () => {
  const text = 'The readability of timetables is poor, the word count high, and the target audience waits at the stop.'
  assert.deepEqual(ask('LEAK-02', story(`${text}\n\nThat is all.`)), [])
})

test('what a machine says may be quoted', () => {
  assert.deepEqual(
    ask('LEAK-03', story('The page began with “As an AI language model, I have no opinion”, the judge read out.')),
    [],
  )
})

test('labels are known in German and French, and English ones in their texts too', () => {
  const found = (markdown: string, language: string) => ask('LEAK-01', story(markdown, { language })).length
  assert.equal(found('Überarbeitete Fassung:\n\nDer Hafen ist offen.', 'de'), 1)
  assert.equal(found('Version réécrite :\n\nLe port est ouvert.', 'fr'), 1)
  assert.equal(found('Rewrite:\n\nDer Hafen ist offen.', 'de'), 1)
  assert.equal(found('Zusammenfassung:\n\nDer Hafen ist offen.', 'de'), 0)
})

test('“undefined” is a word, and a value that was not there', () => {
  assert.deepEqual(ask('LEAK-06', story('The border remained undefined for years.')), [])
  assert.equal(ask('LEAK-06', story('The toll: undefined.')).length, 1)
})

test('a tracking value of a tool in an address is no token of it', () => {
  const link = 'The [report](https://www.norrvik-hamn.se/report?utm_source=chatgpt.com) is out.'
  assert.deepEqual(ask('LEAK-05', story(link)), [])
})
