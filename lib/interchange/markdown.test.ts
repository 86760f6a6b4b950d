import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type BodyDocument, bodyDocument } from '../articles/document.ts'
import { Refusal } from '../refusal.ts'
import { cleanLine } from '../text.ts'
import { bodyToMarkdown } from './body-to-markdown.ts'
import { markdownToBody } from './markdown-to-body.ts'
import { parseMarkdown } from './parse-markdown.ts'

const blocks = (markdown: string) => markdownToBody(markdown).content

test('a citation, a cluster and a locator become cite nodes', () => {
  assert.deepEqual(blocks('Forty houses.[@gaz-1] A bridge.[@gaz-1, p. 4; @port-1]'), [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Forty houses.' },
        { type: 'cite', attrs: { items: [{ key: 'gaz-1', locator: '' }] } },
        { type: 'text', text: ' A bridge.' },
        {
          type: 'cite',
          attrs: {
            items: [
              { key: 'gaz-1', locator: 'p. 4' },
              { key: 'port-1', locator: '' },
            ],
          },
        },
      ],
    },
  ])
})

test('HTML, unsafe links and unknown directives stay text', () => {
  const text = JSON.stringify(
    blocks('<script>alert(1)</script>\n\n[press](javascript:alert(1)) at 10:30 or note:this\n\n::unknown{a=b}'),
  )
  assert.match(text, /<script>alert\(1\)/)
  assert.doesNotMatch(text, /"href"/)
  assert.match(text, /note:this/)
  assert.match(text, /::unknown/)
})

test('entities are read, headings keep within two to four', () => {
  assert.deepEqual(blocks('# MOSCOW &mdash; court\n\n###### deep'), [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'MOSCOW — court' }] },
    { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'deep' }] },
  ])
})

test('what Markdown lacks is a directive', () => {
  const markdown =
    ':::quotation{speaker="Vera Lund"}\nIt rose.\n:::\n\n:::pull-quote\nForty houses\n:::\n\n::picture{media="m-1" alt="A bridge" caption="The bridge"}'
  const [quotation, pull, picture] = blocks(markdown)
  assert.equal(quotation?.type === 'blockquote' && quotation.attrs?.speaker, 'Vera Lund')
  assert.equal(pull?.type, 'pullQuote')
  assert.deepEqual(picture, { type: 'picture', attrs: { mediaId: 'm-1', alt: 'A bridge', caption: 'The bridge', credit: '' } })
})

test('a box holds what stands in it; an embed keeps the address that it was given, for the schema to judge', () => {
  const [box, embed, bare] = blocks(
    '::::box{title="Context"}\nIt rose.[@gaz-1]\n\n- Twice.\n\n:::quotation{speaker="Vera Lund"}\nIt rose.\n:::\n::::\n\n::embed{url="https://evil.example" title="A"}\n\n::embed{title="B"}',
  )
  assert.equal(box?.type === 'box' && box.content.map(({ type }) => type).join(' '), 'paragraph bulletList blockquote')
  assert.deepEqual(embed, { type: 'embed', attrs: { url: 'https://evil.example', title: 'A' } })
  assert.equal(bare?.type, 'paragraph')
})

test('any string is read without a throw, and gives a valid document', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const result = bodyDocument.safeParse(markdownToBody(text))
      assert.ok(result.success, result.error?.message)
    }),
    { numRuns: 500 },
  )
})

const whole = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkDirective).freeze()
const piece = fc.constantFrom(
  ...[
    'a',
    'b',
    ' ',
    '\n',
    '\n\n',
    '|',
    '-',
    ':',
    '::',
    ':::',
    '~',
    '~~',
    '[',
    ']',
    '[^',
    '[ ]',
    '[x]',
    '- ',
    '1. ',
    '> ',
    '*',
    '_',
  ],
  ...[
    '`',
    '{',
    '}',
    '(',
    ')',
    '\\',
    '@',
    '.',
    '/',
    'www.',
    'http:',
    'https://',
    'a.b',
    'é',
    '#',
    '&amp;',
    '<',
    '\t',
    '[@gaz-1]',
    '10:30',
  ],
)

test('a text is read with the extensions that it needs as with all of them', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      assert.deepEqual(parseMarkdown(pieces.join('')), whole.parse(pieces.join('')))
    }),
    { numRuns: 1_000 },
  )
})

test('markup inside markup, thousands deep, is read in a moment or refused with a sentence', () => {
  const read = (text: string) => {
    const begun = process.threadCpuUsage()
    try {
      markdownToBody(text)
    } catch (error) {
      assert.ok(error instanceof Refusal, String(error))
      assert.match(error.message, /^The text (has more than 30 quotations|holds more markup than can be read)/)
    }
    const { user, system } = process.threadCpuUsage(begun)
    assert.ok(user + system < 5_000_000, `${JSON.stringify(text.slice(0, 40))} took ${(user + system) / 1000} ms`)
  }
  for (const one of ['>', '[', '![', '- ', '1. ', '> - ', ':::quotation\n', '[a](', '*a ', '|', '`', '<a '])
    read(one.repeat(50_000))
  for (const levels of [20, 2_000]) read(Array.from({ length: levels }, (_, level) => `${' '.repeat(level * 2)}- a`).join('\n'))
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 3_000 }), (pieces, times) => {
      read(pieces.join('').repeat(times))
    }),
    { numRuns: 20 },
  )
})

test('rules, long tables and thirty quotations are no nesting', () => {
  assert.equal(blocks('-'.repeat(200))[0]?.type, 'horizontalRule')
  assert.equal(blocks('* '.repeat(60))[0]?.type, 'horizontalRule')
  assert.equal(blocks(`| a | b |\n| - | - |\n${'| [1] | *x* |\n'.repeat(300)}`)[0]?.type, 'table')
  assert.equal(blocks(':::quotation{speaker="Vera Lund"}\nIt rose.\n:::\n\n'.repeat(60)).length, 60)
  assert.throws(() => blocks(`${'> '.repeat(31)}a`), Refusal)
})

// Words without leading or trailing spaces: Markdown has no way to keep a paragraph's outer spaces.
const words = fc
  .array(
    fc.constantFrom(
      'flood',
      'in',
      'Norrvik’s',
      '*bridge*',
      '_x_',
      '1.',
      '[not a cite]',
      'a|b',
      '<b>',
      '&amp;',
      ':note',
      '#',
      '`tick`',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => list.join(' '))
const mark = fc.constantFrom(
  { type: 'bold' as const },
  { type: 'italic' as const },
  { type: 'link' as const, attrs: { href: 'https://example.org/a' } },
)
const textNode = fc.oneof(
  words.map((text) => ({ type: 'text' as const, text })),
  fc
    .tuple(fc.constantFrom('flood', 'bridge', 'two words'), mark)
    .map(([text, one]) => ({ type: 'text' as const, text, marks: [one] })),
)
const cite = fc
  .constantFrom('gaz-1', 'port-1')
  .map((key) => ({ type: 'cite' as const, attrs: { items: [{ key, locator: '' }] } }))
const line = fc.array(fc.tuple(textNode, cite), { minLength: 1, maxLength: 3 }).map((pairs) => pairs.flat())
const paragraph = line.map((content) => ({ type: 'paragraph' as const, content }))
const block = fc.oneof(
  paragraph,
  line.map((content) => ({ type: 'heading' as const, attrs: { level: 2 as const }, content })),
  fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((list) => ({
    type: 'bulletList' as const,
    content: list.map((one) => ({ type: 'listItem' as const, content: [one] })),
  })),
  paragraph.map((one) => ({ type: 'blockquote' as const, attrs: { speaker: 'Vera Lund' }, content: [one] })),
  line.map((content) => ({ type: 'pullQuote' as const, content })),
  fc.constantFrom('The lamp is lit', 'A “quoted” "title" & more', '').map((title) => ({
    type: 'embed' as const,
    attrs: { url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=90s', title },
  })),
  fc
    .tuple(fc.constantFrom('Context', 'How we “know” "it"', ''), fc.array(paragraph, { minLength: 1, maxLength: 3 }))
    .map(([title, content]) => ({ type: 'box' as const, attrs: { title }, content })),
  fc.constant({ type: 'horizontalRule' as const }),
)

test('a document comes back from Markdown as it was, but for lists side by side and bare addresses, which become links', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (content) => {
      // Two lists with nothing between them are one list in Markdown, so a rule is set between blocks.
      const body = { type: 'doc', content: content.flatMap((one) => [one, { type: 'horizontalRule' as const }]) } as BodyDocument
      assert.deepEqual(markdownToBody(bodyToMarkdown(body)), body, bodyToMarkdown(body))
    }),
    { numRuns: 300 },
  )
})

const anyWords = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => cleanLine(text.replace(/\p{C}/gu, 'x')))
const someWords = anyWords.filter((text) => text !== '')
const tricky = fc
  .array(
    fc.constantFrom(
      'www.a.se',
      'http://a.se',
      '*',
      '_',
      '`',
      '[',
      ']',
      '{',
      '}',
      ';',
      '"',
      '“',
      '%',
      '%41',
      '&amp;',
      '<b>',
      'a@b.se',
      ' ',
      '\\',
      '|',
      '~~',
      ':',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => cleanLine(pieces.join('')))
  .filter((text) => text !== '')
const cited = fc.record(
  {
    key: fc.constantFrom('gaz-1', 'port-1', 'clerk_2'),
    locator: fc.oneof(fc.constant(''), fc.constant('p. 4'), anyWords, tricky),
    support: fc.record({ exact: fc.oneof(someWords, tricky), prefix: someWords, suffix: tricky }, { requiredKeys: ['exact'] }),
    relation: fc.constantFrom('supports', 'background', 'disputes'),
  },
  { requiredKeys: ['key', 'locator'] },
)

test('whatever words a citation holds, and where, they are the same after Markdown', () => {
  fc.assert(
    fc.property(fc.array(cited, { minLength: 1, maxLength: 4 }), (items) => {
      const body = bodyDocument.parse({
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'It rose.' },
              { type: 'cite', attrs: { items } },
            ],
          },
        ],
      })
      assert.deepEqual(markdownToBody(bodyToMarkdown(body)), body, bodyToMarkdown(body))
    }),
    { numRuns: 1_000 },
  )
})

test('the words of a source are written so that a person can read and write them', () => {
  const markdown = 'It rose.[@gaz-1, p. 4 {words="the river rose by 2.1 metres" relation="background"}; @port-1]'
  const [paragraph] = blocks(markdown)
  assert.deepEqual(paragraph?.type === 'paragraph' && paragraph.content?.[1], {
    type: 'cite',
    attrs: {
      items: [
        { key: 'gaz-1', locator: 'p. 4', support: { exact: 'the river rose by 2.1 metres' }, relation: 'background' },
        { key: 'port-1', locator: '' },
      ],
    },
  })
  assert.equal(bodyToMarkdown(markdownToBody(markdown)), markdown)
})
