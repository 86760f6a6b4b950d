import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { bodyDocument } from '#lib/articles/document.ts'
import { bodyExtensions } from './body-extensions.ts'

const schema = getSchema(bodyExtensions)

interface Json {
  type: string
  text?: string
  attrs?: Record<string, unknown>
  marks?: Json[]
  content?: Json[]
}

const markSets = fc.subarray([
  { type: 'link', attrs: { href: 'https://example.org/a?b=c' } },
  { type: 'bold' },
  { type: 'code' },
  { type: 'italic' },
])
const words = fc.stringMatching(/^[a-zåß€ 日0-9]{1,12}$/)
const line = words.map((text) => text.replace(/ +/g, ' ').trim())
const marked = (node: Json, marks: Json[]): Json => (marks.length ? { ...node, marks } : node)
const textNode = fc.tuple(words, markSets).map(([text, marks]) => marked({ type: 'text', text }, marks))
const hardBreak = markSets.map((marks) => marked({ type: 'hardBreak' }, marks))
const items = fc.array(fc.record({ key: fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/), locator: words }), {
  minLength: 1,
  maxLength: 4,
})
const cite = fc.tuple(items, markSets).map(([items, marks]) => marked({ type: 'cite', attrs: { items } }, marks))
const inline = fc.array(fc.oneof(textNode, hardBreak, cite), { maxLength: 6 })
const holding = (type: string, attrs?: Json['attrs']) =>
  inline.map((content): Json => ({ type, ...(attrs && { attrs }), ...(content.length && { content }) }))
const paragraph = holding('paragraph')
const code = fc
  .record({ language: fc.constantFrom(null, 'ts', 'sql'), text: words })
  .map(({ language, text }): Json => ({ type: 'codeBlock', attrs: { language }, content: [{ type: 'text', text }] }))

const { flow } = fc.letrec<{ flow: Json; item: Json }>((tie) => ({
  item: fc.array(tie('flow'), { minLength: 1, maxLength: 3 }).map((content) => ({ type: 'listItem', content })),
  flow: fc.oneof(
    { maxDepth: 3 },
    paragraph,
    code,
    fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((content) => ({ type: 'bulletList', content })),
    fc
      .tuple(fc.nat(99), fc.array(tie('item'), { minLength: 1, maxLength: 3 }))
      .map(([start, content]) => ({ type: 'orderedList', attrs: { start }, content })),
    fc
      .tuple(words, fc.array(tie('flow'), { minLength: 1, maxLength: 3 }))
      .map(([speaker, content]) => ({ type: 'blockquote', attrs: { speaker }, content })),
  ),
}))
const cell = fc
  .tuple(
    fc.constantFrom('tableHeader', 'tableCell'),
    fc.array(paragraph, { minLength: 1, maxLength: 2 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([type, content, colspan]): Json => ({ type, attrs: { colspan, rowspan: 1, colwidth: null }, content }))
const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((content): Json => ({ type: 'tableRow', content }))
const block = fc.oneof(
  flow,
  ...[2, 3, 4].map((level) => holding('heading', { level })),
  holding('pullQuote'),
  fc
    .tuple(line, fc.array(flow, { minLength: 1, maxLength: 3 }))
    .map(([title, content]): Json => ({ type: 'box', attrs: { title }, content })),
  fc
    .tuple(fc.constantFrom('https://youtu.be/dQw4w9WgXcQ', 'https://vimeo.com/76979871'), line)
    .map(([url, title]): Json => ({ type: 'embed', attrs: { url, title } })),
  fc.constant<Json>({ type: 'horizontalRule' }),
  fc.record({ mediaId: words, alt: words, caption: words, credit: words }).map((attrs): Json => ({ type: 'picture', attrs })),
  fc.array(row, { minLength: 1, maxLength: 3 }).map((content): Json => ({ type: 'table', content })),
)
const documents = fc.array(block, { minLength: 1, maxLength: 6 }).map((content): Json => ({ type: 'doc', content }))

/** Two runs of the same kind beside each other are one run: the only thing that loading changes. */
function joined(node: Json): Json {
  const content = node.content?.map(joined).reduce<Json[]>((done, next) => {
    const last = done.at(-1)
    const isSame = last?.type === 'text' && next.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(next.marks)
    if (isSame) done[done.length - 1] = { ...last, text: `${last.text}${next.text}` }
    else done.push(next)
    return done
  }, [])
  return content ? { ...node, content } : node
}

/** As it goes over the wire: ProseMirror's attributes have no prototype. */
const plain = (json: unknown): Json => JSON.parse(JSON.stringify(json))

const sorted = (node: Json): unknown => JSON.parse(JSON.stringify(node, (_key, part) => sortedMarks(part)))
const sortedMarks = (part: unknown) =>
  part && typeof part === 'object' && 'marks' in part && Array.isArray(part.marks)
    ? { ...part, marks: part.marks.toSorted((a: Json, b: Json) => (a.type < b.type ? -1 : 1)) }
    : part

test('every document that may be stored can be opened in the editor, and comes back as it was', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const stored = bodyDocument.parse(document)
      const node = schema.nodeFromJSON(stored)
      node.check()
      const back = plain(node.toJSON())
      assert.deepEqual(sorted(back), sorted(joined(document)))
      assert.deepEqual(bodyDocument.parse(back), back)
    }),
    { numRuns: 400 },
  )
})

test('a document whose optional attributes were left out comes back with them, and may be stored again', () => {
  const bare = {
    type: 'doc',
    content: [
      { type: 'codeBlock' },
      {
        type: 'orderedList',
        content: [{ type: 'listItem', content: [{ type: 'blockquote', content: [{ type: 'paragraph' }] }] }],
      },
      { type: 'box', content: [{ type: 'paragraph' }] },
      { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph' }] }] }] },
    ],
  }
  const node = schema.nodeFromJSON(bodyDocument.parse(bare))
  node.check()
  const back = plain(node.toJSON())
  assert.deepEqual(bodyDocument.parse(back), back)
  assert.deepEqual(back.content?.[0]?.attrs, { language: null })
})

test('the editor knows no node and no mark that the store does not', () => {
  const nodes = [
    'blockquote',
    'box',
    'bulletList',
    'cite',
    'codeBlock',
    'doc',
    'embed',
    'hardBreak',
    'heading',
    'horizontalRule',
    'listItem',
  ]
  const more = ['orderedList', 'paragraph', 'picture', 'pullQuote', 'table', 'tableCell', 'tableHeader', 'tableRow', 'text']
  assert.deepEqual(Object.keys(schema.nodes).sort(), [...nodes, ...more])
  assert.deepEqual(Object.keys(schema.marks).sort(), ['bold', 'code', 'italic', 'link'])
})
