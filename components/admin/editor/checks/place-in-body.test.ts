import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { articleContent } from '#lib/articles/content.ts'
import { emptyBody } from '#lib/articles/document.ts'
import { linesOf } from '#lib/gate/lines-of.ts'
import { bodyExtensions } from '../schema/body-extensions.ts'
import { placeInBody } from './place-in-body.ts'

const schema = getSchema(bodyExtensions)
const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const cite = { type: 'cite', attrs: { items: [{ key: 'gaz-1', locator: '' }] } }
const cell = (words: string) => ({
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1, colwidth: null },
  content: [paragraph(text(words))],
})
const body = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [text('The flood')] },
    paragraph(text('It rose'), cite, { type: 'hardBreak' }, text('in Norrvik'), text(' by night.')),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('one')), paragraph(text('Norrvik two'))] }] },
    { type: 'blockquote', attrs: { speaker: 'Mayor' }, content: [paragraph(text('We in Norrvik wait.'))] },
    { type: 'table', content: [{ type: 'tableRow', content: [cell('a'), cell('In Norrvik')] }] },
    { type: 'picture', attrs: { mediaId: 'm-1', alt: '', caption: 'Norrvik from above', credit: '' } },
    { type: 'paragraph' },
  ],
}
const doc = Node.fromJSON(schema, body)

test('each place that the gate names is the same words in the editor', () => {
  const content = articleContent.parse({ sectionId: 's', body: { ...emptyBody, ...body } })
  const lines = linesOf(content).filter(
    ({ path, role, field }) => path.startsWith('body.') && role !== 'caption' && field === 'body',
  )
  const found = lines.flatMap((line) => {
    const start = line.text.indexOf('Norrvik')
    return start < 0 ? [] : [placeInBody(doc, { path: line.path, start, end: start + 7 })]
  })
  assert.equal(found.length, 4)
  for (const range of found) {
    assert.ok(range && !range.isBlock)
    assert.equal(doc.textBetween(range.from, range.to), 'Norrvik')
  }
})

test('a picture, an empty paragraph and a field of a picture are their whole block', () => {
  for (const [path, type] of [
    ['body.content.5.attrs.alt', 'picture'],
    ['body.content.6', 'paragraph'],
  ] as const) {
    const range = placeInBody(doc, { path, start: 0, end: 4 })
    assert.ok(range?.isBlock)
    assert.equal(doc.nodeAt(range.from)?.type.name, type)
    assert.equal(range.to - range.from, doc.nodeAt(range.from)?.nodeSize)
  }
})

test('a place that is gone, or stands elsewhere, is none; one that runs past the end is cut', () => {
  for (const path of ['body', 'headline', 'body.content.9', 'body.content.1.content.40.content.2', 'body.content.x'])
    assert.equal(placeInBody(doc, { path, start: 0, end: 1 }), null, path)
  const range = placeInBody(doc, { path: 'body.content.0', start: 4, end: 400 })
  assert.ok(range)
  assert.equal(doc.textBetween(range.from, range.to), 'flood')
})
