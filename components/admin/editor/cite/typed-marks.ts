import type { Node, Schema } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'

interface TypedMark {
  from: number
  to: number
  keys: string[]
}

/** Numbers in brackets that stand in the text as text, and whose references are here: what a pasted text brings along. */
export function typedMarks(doc: Node, keyOf: (number: number) => string | null): TypedMark[] {
  const found: TypedMark[] = []
  doc.descendants((node, at) => {
    if (node.type.spec.code) return false
    if (!node.isText || node.marks.some(({ type }) => type.name === 'code' || type.name === 'link')) return true
    for (const hit of (node.text ?? '').matchAll(/\s?((?:\[\d{1,3}(?:\s?,\s?\d{1,3}){0,9}\])+)/g)) {
      const keys = [...(hit[1] ?? '').matchAll(/\d+/g)].map(([number]) => keyOf(Number(number)))
      const from = at + hit.index
      const known = keys.filter((key) => key !== null)
      if (known.length === keys.length) found.push({ from, to: from + hit[0].length, keys: [...new Set(known)] })
    }
    return true
  })
  return found
}

/** Makes all of them citations, in one step. */
export function citeTyped({ doc, schema, tr }: EditorState, keyOf: (number: number) => string | null): Transaction {
  for (const { from, to, keys } of typedMarks(doc, keyOf).toReversed()) tr.replaceWith(from, to, markerOf(schema, keys))
  return tr
}

function markerOf(schema: Schema, keys: string[]): Node {
  return schema.node('cite', { items: keys.slice(0, 20).map((key) => ({ key, locator: '' })) })
}
