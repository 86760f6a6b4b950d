import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { paragraph, story } from '../testing.ts'
import { align } from './align.ts'
import { bodyLines } from './body-lines.ts'
import { compareArticles } from './compare-articles.ts'
import { compareByKey, compareLines } from './compare-lines.ts'
import { compareWords } from './compare-words.ts'
import { textOf } from './span.ts'

const nameOf = (id: string) => ({ 's-world': 'World', 's-science': 'Science', 'p-mira': 'Mira Sand' })[id] ?? id
const words = fc
  .array(fc.constantFrom('the', 'river', 'rose', 'by', '2.1', 'metres', '40', '–', '\n', ' ', 'né', '🚢'))
  .map((all) => all.join(' '))
const anyText = fc.oneof(words, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))

test('what is kept and added is the new text, what is kept and removed the old one, to the letter', () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const spans = compareWords(before, after)
      assert.equal(textOf(spans, 'removed'), before)
      assert.equal(textOf(spans, 'added'), after)
      assert.ok(spans.every(({ text }) => text !== ''))
    }),
  )
})

test('two texts that are the same have nothing added and nothing removed', () => {
  fc.assert(fc.property(anyText, (text) => assert.ok(compareWords(text, text).every(({ kind }) => kind === 'kept'))))
})

test('every line of either list is in exactly one pair, in its order', () => {
  const lines = fc.array(words, { maxLength: 12 })
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const pairs = align(before, after, { keyOf: (line) => line, textOf: (line) => line })
      assert.deepEqual(
        pairs.flatMap(([old]) => (old === null ? [] : [old])),
        before,
      )
      assert.deepEqual(
        pairs.flatMap(([, next]) => (next === null ? [] : [next])),
        after,
      )
    }),
  )
})

test('an article compared gives both of its texts back', () => {
  const lines = fc.array(words, { maxLength: 8 })
  const toLines = (all: string[]) => all.map((text) => ({ key: text, text }))
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const found = compareLines(toLines(before), toLines(after))
      const side = (kind: 'added' | 'removed') =>
        found.filter((line) => line.kind !== (kind === 'added' ? 'removed' : 'added')).map(({ spans }) => textOf(spans, kind))
      assert.deepEqual(side('removed'), before)
      assert.deepEqual(side('added'), after)
    }),
  )
})

test('a figure that was put right is one changed word in one paragraph', () => {
  const after = story({
    body: {
      type: 'doc',
      content: [
        paragraph('The river rose by 2.1 metres on 1 May 2026.[@gaz-1] It flooded 14 houses.[@port-1]'),
        paragraph('The bridge of Norrvik is closed.[@gaz-1]'),
      ],
    },
  })
  const [change, ...others] = compareArticles(story(), after, nameOf)
  assert.deepEqual(others, [])
  assert.equal(change?.field, 'body')
  assert.deepEqual(
    change?.lines.map(({ kind }) => kind),
    ['changed', 'kept'],
  )
  assert.deepEqual(
    change?.lines[0]?.spans.filter(({ kind }) => kind !== 'kept'),
    [
      { kind: 'removed', text: '40' },
      { kind: 'added', text: '14' },
    ],
  )
})

test('a paragraph that was put in between moves none of the others', () => {
  const { content } = story().body
  const body = {
    type: 'doc' as const,
    content: [content[0], paragraph('Nobody was hurt.'), content[1]].flatMap((one) => one ?? []),
  }
  const [change] = compareArticles(story(), { ...story(), body }, nameOf)
  assert.deepEqual(
    change?.lines.map(({ kind }) => kind),
    ['kept', 'added', 'kept'],
  )
})

test('what stands around the text comes first: headline, picture, caption, references, key points, settings', () => {
  const after = story({
    headline: 'River floods fourteen houses in Norrvik',
    lead: { mediaId: 'm-1', alt: 'A street under water', caption: 'Old town' },
    references: story().references.slice(0, 1),
    keyPoints: [{ text: 'Fourteen houses were flooded.', cites: ['gaz-1'] }],
    sectionId: 's-science',
    summary: 'A flood.',
    body: { type: 'doc', content: [paragraph('It rained.')] },
  })
  assert.deepEqual(
    compareArticles(story(), after, nameOf).map(({ field }) => field),
    ['headline', 'lead', 'caption', 'references', 'keyPoints', 'summary', 'sectionId', 'body'],
  )
})

test('references are known by their keys, in whatever order they stand', () => {
  const turned = story({ references: story().references.toReversed() })
  assert.deepEqual(compareArticles(story(), turned, nameOf), [])
  const [change] = compareByKey(
    [{ key: 'a', text: 'Minutes' }],
    [
      { key: 'b', text: 'Letter' },
      { key: 'a', text: 'Minutes of May' },
    ],
  )
  assert.equal(change?.kind, 'added')
  const dated = story({ references: story().references.map((one) => ({ ...one, published: '2026-04-30' })) })
  const [found] = compareArticles(story(), dated, nameOf)
  assert.deepEqual(
    found?.lines.map(({ kind }) => kind),
    ['changed', 'changed'],
  )
})

test('a word that became a link is a change that is no word', () => {
  const link = { type: 'link' as const, attrs: { href: 'https://norrvik.se/' } }
  const body = {
    type: 'doc' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'It rained.', marks: [link] }] }],
  }
  const before = story({ body: { type: 'doc', content: [paragraph('It rained.')] } })
  const [change] = compareArticles(before, { ...before, body }, nameOf)
  assert.match(change?.lines[0]?.note ?? '', /not in its words/)
})

test('a source that has another name now changes the reference, and not the paragraphs that lean on it', () => {
  const renamed = story({ references: story().references.map((one) => ({ ...one, publisher: `${one.publisher} Ltd` })) })
  assert.deepEqual(
    compareArticles(story(), renamed, nameOf).map(({ field }) => field),
    ['references'],
  )
})

test('every kind of block is read as a line', () => {
  const item = { type: 'listItem' as const, content: [paragraph('One')] }
  const lines = bodyLines(
    {
      type: 'doc',
      content: [
        { type: 'orderedList', attrs: { start: 3 }, content: [item] },
        { type: 'blockquote', attrs: { speaker: 'Jo Berg' }, content: [paragraph('We left.')] },
        { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('40')] }] }] },
        { type: 'picture', attrs: { mediaId: 'm-1', alt: 'Water', caption: 'The street', credit: '' } },
        { type: 'box', attrs: { title: 'Context' }, content: [paragraph('It rose before.[@gaz-1]')] },
        { type: 'embed', attrs: { url: 'https://vimeo.com/76979871', title: 'The flood' } },
        { type: 'horizontalRule' },
        paragraph('It rained.[@gaz-1]'),
      ],
    },
    (key) => key.toUpperCase(),
  )
  assert.deepEqual(
    lines.map(({ text }) => text),
    [
      ...['3. One', '“We left.” Jo Berg', '40', 'Picture · The street · Water'],
      ...['Box: Context\nIt rose before. [GAZ-1]', 'Embed · The flood · https://vimeo.com/76979871'],
      ...['* * *', 'It rained. [GAZ-1]'],
    ],
  )
})

test('a long article that was written anew is compared in a blink', () => {
  const long = (seed: number) =>
    story({
      body: {
        type: 'doc',
        content: Array.from({ length: 60 }, (_, at) =>
          paragraph(Array.from({ length: 80 }, (_, word) => `w${(at * 31 + word * seed) % 977}`).join(' ')),
        ),
      },
    })
  const started = performance.now()
  compareArticles(long(7), long(11), nameOf)
  assert.ok(performance.now() - started < 2_000, `${performance.now() - started} ms`)
})
