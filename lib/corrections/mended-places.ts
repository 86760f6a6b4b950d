import type { BodyDocument, InlineNode } from '../articles/document.ts'
import { linesOf as runsOf } from '../articles/plain-text.ts'
import { inlineLine } from '../gate/line.ts'
import { endOfSentence } from './changed-sentences.ts'
import type { CorrectionView } from './queries.ts'

/** Text in which the end of each corrected sentence is the end of a node, and the notes that belong behind it. */
export interface Mended {
  body: BodyDocument
  marks: ReadonlyMap<InlineNode, CorrectionView[]>
}

/**
 * Where in a text the corrected sentences stand. A sentence that was changed again since has no place; a note at the
 * top is marked in the text all the same.
 */
export function mendedPlaces(body: BodyDocument, corrections: CorrectionView[]): Mended {
  const bound = corrections.filter(({ sentence }) => sentence !== '')
  const marks = new Map<InlineNode, CorrectionView[]>()
  if (!bound.length) return { body, marks }
  const copies = new Map<InlineNode[], InlineNode[]>()
  for (const nodes of body.content.flatMap(runsOf)) {
    const { text } = inlineLine({ path: '', role: 'paragraph', block: 0, level: 0, speaker: '' }, nodes)
    for (const correction of bound) {
      const end = endOfSentence(text, correction.sentence)
      if (end === null) continue
      const { cut, last } = cutAt(copies.get(nodes) ?? nodes, end)
      copies.set(nodes, cut)
      if (last) marks.set(last, [...(marks.get(last) ?? []), correction])
    }
  }
  return { body: withCopies(body, copies) as BodyDocument, marks }
}

// The node that ends there; a text that goes on behind it becomes two.
function cutAt(nodes: InlineNode[], end: number): { cut: InlineNode[]; last: InlineNode | null } {
  let at = 0
  for (const [index, node] of nodes.entries()) {
    const from = at
    at += node.type === 'text' ? node.text.length : 1
    if (at < end) continue
    if (at === end || node.type !== 'text') return { cut: nodes, last: node }
    const first = { ...node, text: node.text.slice(0, end - from) }
    const rest = { ...node, text: node.text.slice(end - from) }
    return { cut: [...nodes.slice(0, index), first, rest, ...nodes.slice(index + 1)], last: first }
  }
  return { cut: nodes, last: null }
}

// Citations stay the very same nodes: their numbers are known by them.
function withCopies(value: unknown, copies: Map<InlineNode[], InlineNode[]>): unknown {
  if (typeof value !== 'object' || value === null || !('content' in value) || !Array.isArray(value.content)) return value
  const copy = copies.get(value.content)
  return { ...value, content: copy ?? value.content.map((child) => (isInline(child) ? child : withCopies(child, copies))) }
}

function isInline(node: unknown): boolean {
  const kind = (node as { type?: string } | null)?.type
  return kind === 'text' || kind === 'cite' || kind === 'hardBreak'
}
