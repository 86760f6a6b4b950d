import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import fc from 'fast-check'
import type { PictureView } from '#lib/articles/desk-choices.ts'
import { bodyExtensions } from '../schema/body-extensions.ts'
import { insertPicture } from './insert-picture.ts'
import { addPlaces, blocksOf, dropPlace, fillPlace, placesIn, uploadPlaces } from './upload-places.ts'

const schema = getSchema(bodyExtensions)
const paragraph = (words: string) => schema.node('paragraph', null, words ? [schema.text(words)] : [])
const picture = (id: string) => ({ id, alt: '', caption: '', credit: '' }) as PictureView
const none = () => {
  throw new Error('Nothing is drawn here.')
}

function begin(...words: string[]) {
  let state = EditorState.create({
    schema,
    doc: schema.node('doc', null, words.map(paragraph)),
    plugins: [uploadPlaces([], none)],
  })
  const dispatch = (tr: Transaction) => {
    state = state.apply(tr)
    state.doc.check()
  }
  return {
    get: () => state,
    dispatch,
    add: (uploads: number[], position: number) => dispatch(addPlaces(state, uploads, position)),
    arrive: (upload: number) => {
      const place = placesIn(state).find((each) => each.upload === upload)
      assert.ok(place)
      dispatch(fillPlace(insertPicture(state, picture(`m-${upload}`), place.at), upload))
    },
    said: () => state.doc.content.content.map((node) => (node.type.name === 'picture' ? node.attrs.mediaId : node.textContent)),
  }
}

test('pictures stand in the order in which they were chosen, whichever comes first', () => {
  for (const order of [
    [1, 2, 3],
    [3, 2, 1],
    [2, 3, 1],
  ]) {
    const text = begin('One.', 'Two.')
    text.add([1, 2, 3], 2)
    assert.deepEqual(text.said(), ['One.', 'Two.'])
    for (const upload of order) text.arrive(upload)
    assert.deepEqual(text.said(), ['One.', 'm-1', 'm-2', 'm-3', 'Two.'], String(order))
    assert.deepEqual(placesIn(text.get()), [])
  }
})

test('what is written before a place moves it, and what is written behind it does not', () => {
  const text = begin('One.', 'Two.')
  text.add([1], 2)
  text.dispatch(text.get().tr.insertText('More of it. ', 1))
  text.dispatch(text.get().tr.insertText(' And more.', text.get().doc.content.size - 1))
  text.arrive(1)
  assert.deepEqual(text.said(), ['More of it. One.', 'm-1', 'Two. And more.'])
})

test('where the blocks around a place are deleted or joined, the picture still comes', () => {
  const gone = begin('One.', 'Two.', 'Three.')
  gone.add([1], 8)
  gone.dispatch(gone.get().tr.delete(6, 12).setMeta('addToHistory', true))
  gone.arrive(1)
  assert.equal(gone.said().filter((part) => part === 'm-1').length, 1)
  const joined = begin('One.', 'Two.')
  joined.add([1], 2)
  joined.dispatch(joined.get().tr.join(6))
  joined.arrive(1)
  assert.deepEqual(joined.said(), ['One.Two.', 'm-1'])
})

test('in an empty paragraph a picture comes before it, so that one can write on', () => {
  const text = begin('One.', '')
  text.dispatch(text.get().tr.setSelection(TextSelection.atEnd(text.get().doc)))
  text.add([1], text.get().selection.from)
  text.arrive(1)
  assert.deepEqual(text.said(), ['One.', 'm-1', ''])
})

test('one that is given up leaves nothing behind, and an editor made anew begins with the others', () => {
  const text = begin('One.', 'Two.')
  text.add([1, 2], 2)
  text.dispatch(dropPlace(text.get(), 1))
  assert.deepEqual(blocksOf(text.get()), [{ upload: 2, block: 1 }])
  const anew = EditorState.create({
    schema,
    doc: schema.node('doc', null, [paragraph('One.')]),
    plugins: [
      uploadPlaces(
        [
          { upload: 2, block: 1 },
          { upload: 5, block: 40 },
        ],
        none,
      ),
    ],
  })
  assert.deepEqual(blocksOf(anew), [
    { upload: 2, block: 1 },
    { upload: 5, block: 1 },
  ])
})

test('whatever is written meanwhile, every picture comes once, in its order, and the text stays a valid one', () => {
  const edits = fc.array(fc.tuple(fc.constantFrom('type', 'delete', 'split', 'arrive'), fc.nat(), fc.nat()), { maxLength: 20 })
  fc.assert(
    fc.property(edits, (steps) => {
      const text = begin('One and more.', 'Two.', '', 'Four.')
      text.add([1, 2, 3], 6)
      for (const [what, a, b] of steps) {
        const { tr, doc } = text.get()
        const [from = 0, to = 0] = [a % (doc.content.size + 1), b % (doc.content.size + 1)].sort((x, y) => x - y)
        const waiting = placesIn(text.get())
        if (what === 'arrive' && waiting.length) text.arrive(waiting[a % waiting.length]?.upload ?? 0)
        if (what === 'type' && doc.resolve(from).parent.isTextblock) text.dispatch(tr.insertText('x', from))
        if (what === 'split' && doc.resolve(from).parent.isTextblock) text.dispatch(tr.split(from))
        if (what === 'delete' && !holdsPicture(doc, from, to)) text.dispatch(tr.deleteRange(from, to))
      }
      for (const { upload } of placesIn(text.get())) text.arrive(upload)
      assert.deepEqual(
        text.said().filter((part) => /^m-/.test(part)),
        ['m-1', 'm-2', 'm-3'],
      )
    }),
    { numRuns: 300 },
  )
})

function holdsPicture(doc: EditorState['doc'], from: number, to: number): boolean {
  let found = false
  doc.nodesBetween(from, to, (node) => {
    found ||= node.type.name === 'picture'
  })
  return found
}
