import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { bodyExtensions } from '../schema/body-extensions.ts'
import { insertEmbed } from './insert-embed.ts'

const schema = getSchema(bodyExtensions)
const url = 'https://vimeo.com/76979871'
const attrs = { url, title: 'The lamp is lit' }
const line = (text: string) => ({ type: 'paragraph', ...(text && { content: [{ type: 'text', text }] }) })
const typed = (content: object[], at: number) => {
  const doc = schema.nodeFromJSON({ type: 'doc', content })
  return EditorState.create({ doc, selection: TextSelection.create(doc, at) })
}
const after = (state: EditorState, pasted?: string) => state.apply(insertEmbed(state, attrs, pasted))
const blocks = (state: EditorState) => state.doc.children.map(({ type, textContent }) => textContent || type.name)

test('an embed takes the place of an empty line, and of the address that was pasted there', () => {
  assert.deepEqual(blocks(after(typed([line('One.'), line(''), line('Two.')], 7))), ['One.', 'embed', 'Two.'])
  assert.deepEqual(blocks(after(typed([line(url)], 3), url)), ['embed', 'paragraph'])
})

test('a line with other words stays, also within a box; the cursor goes on behind the embed', () => {
  assert.deepEqual(blocks(after(typed([line('One.')], 2), url)), ['One.', 'embed', 'paragraph'])
  const boxed = after(typed([{ type: 'box', content: [line('')] }], 2))
  assert.deepEqual(blocks(boxed), ['box', 'embed', 'paragraph'])
  assert.equal(boxed.selection.$from.index(0), 2)
})
