import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state'

/** Puts the cursor into the paragraph that begins at a place between blocks; where none begins, one is made. */
export function writeAfter({ doc, schema, tr }: EditorState, at: number): Transaction {
  const next = doc.nodeAt(at)
  if (next?.type.name !== 'paragraph') tr.insert(at, schema.node('paragraph'))
  return tr.setSelection(Selection.near(tr.doc.resolve(at + 1))).scrollIntoView()
}
