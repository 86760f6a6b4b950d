import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { bodyExtensions } from '../schema/body-extensions.ts'
import { moveBlock } from './move-block.ts'

const schema = getSchema(bodyExtensions)
const line = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const list = (...items: string[]) => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [line(item)] })),
})

/** A text with the cursor behind these words. */
function written(content: object[], words: string): EditorState {
  const doc = schema.nodeFromJSON({ type: 'doc', content })
  let at = 0
  doc.descendants((node, place) => {
    if (node.isText && node.text === words) at = place + words.length
  })
  return EditorState.create({ doc, selection: TextSelection.create(doc, at) })
}

const reads = (tr: Transaction | null) => tr?.doc.textBetween(0, tr.doc.content.size, '|')
const cursorIn = (tr: Transaction | null) => tr?.selection.$from.parent.textContent

test('a block changes places with its neighbour, and the cursor goes along', () => {
  const content = [line('one'), line('two'), line('three')]
  const up = moveBlock(written(content, 'two'), -1)
  assert.equal(reads(up), 'two|one|three')
  assert.equal(cursorIn(up), 'two')
  assert.equal(up?.selection.$from.parentOffset, 3)
  assert.equal(reads(moveBlock(written(content, 'two'), 1)), 'one|three|two')
})

test('at the end there is no further place', () => {
  assert.equal(moveBlock(written([line('one'), line('two')], 'one'), -1), null)
  assert.equal(moveBlock(written([line('one'), line('two')], 'two'), 1), null)
})

test('an item moves within its list, and the list itself from its end', () => {
  const content = [line('before'), list('a', 'b'), line('after')]
  assert.equal(reads(moveBlock(written(content, 'b'), -1)), 'before|b|a|after')
  const down = moveBlock(written(content, 'b'), 1)
  assert.equal(reads(down), 'before|after|a|b')
  assert.equal(cursorIn(down), 'b')
})
