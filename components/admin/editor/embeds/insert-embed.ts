import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state'
import type { EmbedAttrs } from '../schema/embed.ts'

/**
 * Puts an embed where the cursor is: in place of an empty line, or of a line that is only the address that it was made
 * of; below any other block. The cursor goes on behind it.
 */
export function insertEmbed({ tr, schema, selection }: EditorState, attrs: EmbedAttrs, pasted = ''): Transaction {
  const type = schema.nodes.embed
  if (!type) throw new Error('The body’s schema has no embeds.')
  const { $from } = selection
  const node = type.create(attrs)
  const isSpent = $from.depth === 1 && $from.parent.type.name === 'paragraph' && ['', pasted].includes($from.parent.textContent)
  const at = isSpent ? $from.before(1) : $from.depth ? $from.after(1) : selection.to
  if (isSpent) tr.replaceWith(at, $from.after(1), node)
  else tr.insert(at, node)
  const behind = at + node.nodeSize
  if (tr.doc.nodeAt(behind)?.type.name !== 'paragraph') tr.insert(behind, schema.node('paragraph'))
  return tr.setSelection(Selection.near(tr.doc.resolve(behind + 1))).scrollIntoView()
}
