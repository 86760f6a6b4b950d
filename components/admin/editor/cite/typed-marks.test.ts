import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { bodyExtensions } from '../schema/body-extensions.ts'
import { citeTyped, typedMarks } from './typed-marks.ts'

const schema = getSchema(bodyExtensions)
const keyOf = (number: number) => ['gaz-1', 'port-1'][number - 1] ?? null
const written = (text: string, type = 'paragraph') =>
  schema.nodeFromJSON({ type: 'doc', content: [{ type, content: [{ type: 'text', text }] }] })

test('numbers in brackets become one marker, where their references are here', () => {
  const doc = written('The harbour opened. [1][2] It rained.')
  assert.equal(typedMarks(doc, keyOf).length, 1)
  const [paragraph] = citeTyped(EditorState.create({ doc }), keyOf).doc.toJSON().content
  assert.deepEqual(
    paragraph.content.map(
      (node: { text?: string; attrs?: { items: { key: string }[] } }) => node.text ?? node.attrs?.items.map(({ key }) => key),
    ),
    ['The harbour opened.', ['gaz-1', 'port-1'], ' It rained.'],
  )
})

test('what points to no reference stays, and so does code', () => {
  assert.deepEqual(typedMarks(written('In the year [1936] and list[7].'), keyOf), [])
  assert.deepEqual(typedMarks(written('a[1]', 'codeBlock'), keyOf), [])
})
