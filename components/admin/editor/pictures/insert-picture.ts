import type { EditorState, Transaction } from '@tiptap/pm/state'
import { insertPoint } from '@tiptap/pm/transform'
import type { PictureView } from '#lib/articles/desk-choices.ts'

/** Puts a picture at the cursor or at a position, with the words that the library has for it. */
export function insertPicture(state: EditorState, { id, alt, caption, credit }: PictureView, at?: number): Transaction {
  const type = state.schema.nodes.picture
  if (!type) throw new Error('The body’s schema has no pictures.')
  const node = type.create({ mediaId: id, alt, caption, credit })
  const tr = state.tr
  if (at === undefined && state.selection.$from.depth === 1) return tr.replaceSelectionWith(node)
  const place = state.doc.resolve(at ?? state.selection.from)
  const after = place.depth ? place.after(1) : place.pos
  return tr.insert(insertPoint(state.doc, after, type) ?? after, node)
}
