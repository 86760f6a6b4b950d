import type { Node } from '@tiptap/pm/model'
import type { BodyPlace } from './body-link.ts'

export interface Range {
  from: number
  to: number
  /** The whole block, where the place is one of its attributes or it holds no text. */
  isBlock: boolean
}

/**
 * Where a place of the content document is in the editor's: a path such as `body.content.3.content.0`, and offsets in its
 * text, in which a citation and a line break count one as they do here. Null where the text has no such place any more.
 */
export function placeInBody(doc: Node, { path, start, end }: BodyPlace): Range | null {
  const parts = path.split('.')
  if (parts.shift() !== 'body' || !parts.length) return null
  let node = doc
  let at = 0
  while (parts[0] === 'content') {
    const index = Number(parts[1])
    if (!Number.isInteger(index) || index >= node.childCount) return null
    // A node's content begins one behind the node itself; the document has no opening of its own.
    at += node === doc ? 0 : 1
    for (let before = 0; before < index; before += 1) at += node.child(before).nodeSize
    node = node.child(index)
    parts.splice(0, 2)
  }
  const size = node.content.size
  const isText = node.isTextblock && parts.length === 0 && size > 0
  if (!isText) return { from: at, to: at + node.nodeSize, isBlock: true }
  const from = Math.min(start, size)
  const to = Math.min(Math.max(end, from), size)
  return { from: at + 1 + from, to: at + 1 + to, isBlock: false }
}
