import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { paragraph, story } from '../testing.ts'
import { changedSentences, endOfSentence } from './changed-sentences.ts'
import { mend } from './mend.ts'
import { standingPlaces } from './standing-places.ts'
import { valueForms } from './value-forms.ts'

const said = (text: string) => ({ type: 'doc' as const, content: [paragraph(text)] })
const whereOf = (...given: Parameters<typeof standingPlaces>) => standingPlaces(...given).map(({ path, found }) => [path, found])

test('a wrong value is found wherever it stands, in figures or in words', () => {
  const content = story({
    cardHeadline: 'Forty houses under water',
    summary: 'The river flooded 40\u00A0houses.',
    social: { title: 'Forty houses', description: '' },
    lead: { mediaId: 'm-1', alt: 'Two of the forty houses.', caption: '140 houses, 40.5 houses and 40 houseboats.' },
  })
  assert.deepEqual(whereOf(content, '40 houses', '14 houses'), [
    ['headline', 'forty houses'],
    ['lead.alt', 'forty houses'],
    ['keyPoints.0.text', 'Forty houses'],
    ['body.content.0', '40 houses'],
    ['summary', '40\u00A0houses'],
    ['cardHeadline', 'Forty houses'],
    ['social.title', 'Forty houses'],
  ])
})

test('what is right is not wrong because it holds the wrong words', () => {
  const content = story({
    standfirst: 'The Port Authority of Norrvik spoke; the Authority will speak again.',
    body: said('Nothing.'),
  })
  const [only, ...more] = standingPlaces(content, 'the Authority', 'the Port Authority of Norrvik')
  assert.equal(only?.found, 'the Authority')
  assert.equal(only?.start, 37)
  assert.deepEqual(more, [])
})

test('mending puts the right words in all places, keeps capitals and what is bold, and leaves the rest', () => {
  const bold = { type: 'text' as const, text: '40', marks: [{ type: 'bold' as const }] }
  const content = story({
    body: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'It flooded ' }, bold, { type: 'text', text: ' houses, it is said.' }],
        },
        {
          type: 'blockquote',
          attrs: { speaker: 'A man from the 40 houses' },
          content: [paragraph('Not 40 houses![@gaz-1] Or 40 houses?')],
        },
      ],
    },
  })
  const mended = mend(content, standingPlaces(content, '40 houses', '14 houses'))
  assert.deepEqual(standingPlaces(mended, '40 houses', '14 houses'), [])
  assert.equal(mended.headline, 'River floods fourteen houses in Norrvik')
  assert.equal(mended.keyPoints[0]?.text, 'Fourteen houses were flooded.')
  const [first, second] = mended.body.content
  assert.deepEqual(first?.type === 'paragraph' && first.content, [
    { type: 'text', text: 'It flooded ' },
    { ...bold, text: '14 houses' },
    { type: 'text', text: ', it is said.' },
  ])
  assert.equal(second?.type === 'blockquote' && second.attrs?.speaker, 'A man from the 14 houses')
  assert.equal(second?.type === 'blockquote' && second.content[0]?.content?.length, 3)
  assert.equal(content.headline, 'River floods forty houses in Norrvik')
})

test('whatever the words are, what was mended no longer stands', () => {
  const word = fc.constantFrom('40', 'forty', 'houses', 'Norrvik', 'a', '2.1', '“so”', 'it’s', 'x(y', '[1]', 'Ltd.', '–')
  const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 5 }), (wrong, text) => {
      const content = story({ headline: text.join(' '), body: said(`${text.join(', ')}.`) })
      const mended = mend(content, standingPlaces(content, wrong, 'Zanzibar'))
      assert.deepEqual(standingPlaces(mended, wrong, 'Zanzibar'), [])
    }),
    { numRuns: 60 },
  )
})

test('numbers up to ninety-nine are the same in words and in figures', () => {
  assert.deepEqual(valueForms('42 ships', '24 ships'), [
    { wrong: '42 ships', right: '24 ships' },
    { wrong: 'forty-two ships', right: 'twenty-four ships' },
  ])
  assert.deepEqual(valueForms('twelve men', '120 men')[1], { wrong: '12 men', right: '120 men' })
  assert.deepEqual(valueForms('2021-03', '4.2 m').length, 1)
})

test('a sentence that was put right is known by the one that it took the place of', () => {
  const before = story()
  const after = story({
    body: {
      type: 'doc',
      content: [
        paragraph('The river rose by 2.1 metres on 1 May 2026.[@gaz-1] It flooded 14 houses.[@port-1] Nobody was hurt.'),
        paragraph('The bridge of Norrvik is closed.[@gaz-1]'),
      ],
    },
  })
  assert.deepEqual(changedSentences(before, after), [
    {
      path: 'body.content.0',
      was: 'It flooded 40 houses.',
      isNow: 'It flooded 14 houses.',
      value: { wrong: '40 houses', right: '14 houses' },
    },
    { path: 'body.content.0', was: '', isNow: 'Nobody was hurt.', value: { wrong: '', right: '' } },
  ])
  assert.deepEqual(changedSentences(before, before), [])
})

test('the end of a sentence is behind its citations', () => {
  const text = 'It rose.\uFFFC\uFFFC It flooded 14 houses.\uFFFC'
  assert.equal(endOfSentence(text, 'It rose.'), 10)
  assert.equal(endOfSentence(text, 'It flooded 14 houses.'), text.length)
  assert.equal(endOfSentence(text, 'It flooded.'), null)
})
