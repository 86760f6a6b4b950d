import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quoteIn, withTextFragment } from './text-fragment.ts'

const url = 'https://gazette.se/flood'

test('a page is opened at the words, whatever signs are in them', () => {
  assert.equal(
    withTextFragment(url, { exact: 'it rose - fast, by 2 m' }),
    `${url}#:~:text=it%20rose%20%2D%20fast%2C%20by%202%20m`,
  )
  assert.equal(withTextFragment(`${url}#top`, { exact: 'rose' }), `${url}#top:~:text=rose`)
  assert.equal(withTextFragment(`${url}#:~:text=old`, { exact: 'rose' }), `${url}#:~:text=rose`)
  assert.equal(
    withTextFragment(url, { exact: 'rose', prefix: 'The river', suffix: 'by night' }),
    `${url}#:~:text=The%20river-,rose,-by%20night`,
  )
})

test('long words are named by how they begin and end', () => {
  const exact = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ')
  assert.equal(withTextFragment(url, { exact }), `${url}#:~:text=word0%20word1%20word2%20word3,word36%20word37%20word38%20word39`)
})

test('what stands around the words is taken from the text, in whole words', () => {
  const text = 'In the night of the first of May the\nriver rose by two metres in the old town of Norrvik, they said.'
  assert.deepEqual(quoteIn(text, 'river rose by two metres'), {
    exact: 'river rose by two metres',
    prefix: 'night of the first of May the',
    suffix: 'in the old town of Norrvik,',
  })
  assert.deepEqual(quoteIn(text, 'it fell'), { exact: 'it fell' })
})
