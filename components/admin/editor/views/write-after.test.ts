import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { bodyExtensions } from '../schema/body-extensions.ts'
import { writeAfter } from './write-after.ts'

const schema = getSchema(bodyExtensions)
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const quotation = { type: 'blockquote', content: [paragraph('The sea has no memory.')] }
const stateOf = (...content: object[]) => EditorState.create({ schema, doc: schema.nodeFromJSON({ type: 'doc', content }) })
const after = (state: EditorState) => state.apply(writeAfter(state, state.doc.child(0).nodeSize))
const blocks = (state: EditorState) => state.doc.children.map(({ type }) => type.name)

test('from the speaker of a quotation the cursor goes on to the paragraph below', () => {
  const state = after(stateOf(quotation, paragraph('So they say.')))
  assert.deepEqual(blocks(state), ['blockquote', 'paragraph'])
  assert.equal(state.selection.$from.parent.textContent, 'So they say.')
})

test('where no paragraph follows, there is one to write in', () => {
  for (const below of [[], [{ type: 'horizontalRule' }, paragraph('Later.')]]) {
    const state = after(stateOf(quotation, ...below))
    assert.deepEqual(blocks(state).slice(0, 2), ['blockquote', 'paragraph'])
    assert.equal(state.selection.$from.parent.textContent, '')
    assert.equal(state.selection.$from.depth, 1)
  }
})
