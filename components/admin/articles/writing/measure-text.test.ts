import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markdownToBody } from '#lib/interchange/markdown-to-body.ts'
import { citedShare, measureText } from './measure-text.ts'

test('words are counted as a reader reads them, and minutes from them', () => {
  assert.deepEqual(measureText(markdownToBody('It’s 3.5 metres high – too high.'), 'en'), { words: 6, minutes: 1 })
  assert.deepEqual(measureText(markdownToBody('word '.repeat(1150)), 'en'), { words: 1150, minutes: 5 })
  assert.deepEqual(measureText(markdownToBody(''), 'en'), { words: 0, minutes: 0 })
  assert.ok(measureText(markdownToBody('港が再び開いた。'), 'ja').words >= 3)
})

test('the share is that of paragraphs that claim something', () => {
  const states = ['cited', 'bare', 'exempt', 'attributed'] as const
  assert.deepEqual(citedShare(states.map((state) => ({ path: state, state }))), { cited: 1, factual: 3 })
  assert.equal(citedShare(undefined), null)
})
