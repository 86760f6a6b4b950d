import type { ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'

/**
 * Moves the block that the cursor is in one place up (-1) or down (1): an item within its list, everything else within
 * the article. The cursor goes along. Null where there is no further place.
 */
export function moveBlock(state: EditorState, step: -1 | 1): Transaction | null {
  const { selection } = state
  const $from = state.doc.resolve(selection.from)
  const depth = itemDepth($from, step) ?? 1
  const from = $from.depth >= depth ? $from.before(depth) : selection.from
  const $place = state.doc.resolve(from)
  const node = $place.nodeAfter
  const neighbour = step < 0 ? $place.nodeBefore : state.doc.resolve(from + (node?.nodeSize ?? 0)).nodeAfter
  if (!node || !neighbour) return null
  const tr = state.tr.delete(from, from + node.nodeSize)
  const to = step < 0 ? from - neighbour.nodeSize : from + neighbour.nodeSize
  tr.insert(to, node)
  const shift = to - from
  if (selection instanceof NodeSelection) tr.setSelection(NodeSelection.create(tr.doc, selection.from + shift))
  else {
    const end = to + node.nodeSize
    const anchor = tr.doc.resolve(Math.min(selection.anchor + shift, end - 1))
    tr.setSelection(TextSelection.between(anchor, tr.doc.resolve(Math.min(selection.head + shift, end - 1))))
  }
  return tr.scrollIntoView()
}

// The innermost item that has a neighbour on that side; at the end of a list the whole list moves.
function itemDepth($at: ResolvedPos, step: -1 | 1): number | null {
  for (let depth = $at.depth; depth > 1; depth -= 1) {
    if ($at.node(depth).type.name !== 'listItem') continue
    const next = $at.index(depth - 1) + step
    if (next >= 0 && next < $at.node(depth - 1).childCount) return depth
  }
  return null
}
