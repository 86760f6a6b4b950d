import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { bodyExtensions } from '../schema/body-extensions.ts'
import { findInDoc, placesOf, replaceIn, replaceText } from './find-in-doc.ts'

const schema = getSchema(bodyExtensions)
const doc = schema.nodeFromJSON({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'The Flood' },
        { type: 'cite', attrs: { items: [{ key: 'gaz-1', locator: '' }] } },
        { type: 'text', text: ' rose. A ' },
        { type: 'text', text: 'fl', marks: [{ type: 'bold' }] },
        { type: 'text', text: 'ood.', marks: [{ type: 'bold' }, { type: 'italic' }] },
      ],
    },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'floods' }] }] }],
    },
  ],
})

test('words are found in any case, across marks and in lists', () => {
  const found = findInDoc(doc, 'flood')
  assert.deepEqual(
    found.map(({ from, to }) => doc.textBetween(from, to)),
    ['Flood', 'flood', 'flood'],
  )
  assert.deepEqual(findInDoc(doc, ''), [])
  assert.deepEqual(findInDoc(doc, 'Flood rose'), [], 'a citation stands between')
})

test('all are replaced in one step and keep their marks', () => {
  const tr = replaceIn(EditorState.create({ doc }), findInDoc(doc, 'flood'), 'deluge')
  assert.equal(tr.doc.textBetween(0, tr.doc.content.size, '|'), 'The deluge rose. A deluge.|deluges')
  assert.match(JSON.stringify(tr.doc.toJSON()), /"type":"bold"\}\],"text":"deluge"/)
  const gone = replaceIn(EditorState.create({ doc }), findInDoc(doc, 'flood'), '')
  assert.equal(gone.doc.textBetween(0, gone.doc.content.size, '|'), 'The  rose. A .|s')
})

test('a field is read the same way', () => {
  assert.deepEqual(placesOf('aaa', 'aa'), [0])
  assert.equal(replaceText('Flood on flood', 'flood', 'high water'), 'high water on high water')
  assert.deepEqual(placesOf('İ flood', 'flood'), [2])
})
