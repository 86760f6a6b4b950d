import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { bodyExtensions } from '../schema/body-extensions.ts'
import { changeCite, insertCite } from './insert-cite.ts'

const schema = getSchema(bodyExtensions)
const item = (key: string, locator = '') => ({ key, locator })
const cite = (...items: object[]) => ({ type: 'cite', attrs: { items } })
const text = (words: string) => ({ type: 'text', text: words })

const stateOf = (...content: object[]) =>
  EditorState.create({ schema, doc: schema.nodeFromJSON({ type: 'doc', content: [{ type: 'paragraph', content }] }) })
const inline = (state: EditorState | undefined) => JSON.parse(JSON.stringify(state?.doc.firstChild?.toJSON())).content

test('what was typed to find a source gives way to its marker', () => {
  const state = stateOf(text('The river rose.[gaz'))
  const next = state.apply(insertCite(state, { from: 16, to: 20 }, item('gaz-1')))
  assert.deepEqual(inline(next), [text('The river rose.'), cite(item('gaz-1'))])
  assert.equal(next.selection.from, 17)
})

test('a second source for the same sentence joins the marker that is there, before or after it', () => {
  const state = stateOf(text('It rose.'), cite(item('gaz-1', 'p. 4')), text('['))
  const after = state.apply(insertCite(state, { from: 10, to: 11 }, item('port-1')))
  assert.deepEqual(inline(after), [text('It rose.'), cite(item('gaz-1', 'p. 4'), item('port-1'))])
  const early = stateOf(text('It rose.['), cite(item('gaz-1')))
  const before = early.apply(insertCite(early, { from: 9, to: 10 }, item('port-1')))
  assert.deepEqual(inline(before), [text('It rose.'), cite(item('gaz-1'), item('port-1'))])
})

test('a source stands in a cluster once', () => {
  const state = stateOf(text('It rose.'), cite(item('gaz-1')), text('['))
  assert.deepEqual(inline(state.apply(insertCite(state, { from: 10, to: 11 }, item('gaz-1')))), [
    text('It rose.'),
    cite(item('gaz-1')),
  ])
})

test('a marker whose last source was taken out is gone', () => {
  const state = stateOf(text('It rose.'), cite(item('gaz-1')))
  const tr = changeCite(state, 9, [])
  assert.ok(tr)
  assert.deepEqual(inline(state.apply(tr)), [text('It rose.')])
  assert.equal(changeCite(state, 1, []), null)
})
