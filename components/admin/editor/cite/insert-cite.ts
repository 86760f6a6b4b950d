import type { Node, Schema } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { CiteItem } from '../schema/cite.ts'

/**
 * Puts a citation in place of a range. Beside a marker that is there it joins that marker's cluster, so that two
 * sources of one sentence stand as [1][2] and are one thing to move or delete; a source is in a cluster once.
 */
export function insertCite(state: EditorState, range: { from: number; to: number }, item: CiteItem): Transaction {
  const tr = state.tr.delete(range.from, range.to)
  const at = tr.mapping.map(range.from)
  const place = tr.doc.resolve(at)
  const before = place.nodeBefore
  const after = place.nodeAfter
  if (isCite(before)) return join(tr, at - 1, before, item)
  if (isCite(after)) return join(tr, at, after, item)
  tr.insert(at, citeType(state.schema).create({ items: [item] }))
  return tr.setSelection(TextSelection.create(tr.doc, at + 1))
}

/** Changes the items of the marker at a position; without items it goes. */
export function changeCite(state: EditorState, position: number, items: CiteItem[]): Transaction | null {
  const node = state.doc.nodeAt(position)
  if (!isCite(node)) return null
  if (!items.length) return state.tr.delete(position, position + node.nodeSize)
  const tr = state.tr.setNodeMarkup(position, undefined, { items })
  return state.selection instanceof NodeSelection ? tr.setSelection(NodeSelection.create(tr.doc, position)) : tr
}

export function citeItems(node: Node | null): CiteItem[] {
  return isCite(node) ? (node.attrs.items as CiteItem[]) : []
}

function join(tr: Transaction, position: number, node: Node, item: CiteItem): Transaction {
  const items = citeItems(node)
  const joined = items.some(({ key }) => key === item.key) ? items : [...items, item]
  tr.setNodeMarkup(position, undefined, { items: joined })
  return tr.setSelection(TextSelection.create(tr.doc, position + 1))
}

function isCite(node: Node | null | undefined): node is Node {
  return node?.type.name === 'cite'
}

function citeType(schema: Schema) {
  const type = schema.nodes.cite
  if (!type) throw new Error('The body’s schema has no citations.')
  return type
}
