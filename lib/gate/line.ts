import type { CiteNode, InlineNode } from '../articles/document.ts'
import type { Span } from './text/span.ts'

/** Stands in a line’s text for a citation, so that places in it are the editor’s. */
export const citeMark = '\uFFFC'

export type Role = 'field' | 'paragraph' | 'heading' | 'item' | 'quotation' | 'pullQuote' | 'code' | 'caption' | 'cell'

/** A run of text that stands by itself: a field, a paragraph, a heading, an item of a list, a cell. */
export interface Line {
  path: string
  /** `body`, or the name of the field. */
  field: string
  role: Role
  /** The index of its block in the body, or -1. */
  block: number
  level: number
  text: string
  cites: { at: number; items: CiteNode['attrs']['items'] }[]
  links: (Span & { href: string })[]
  code: Span[]
  isBold: boolean
  speaker: string
}

const plain = { block: -1, level: 0, cites: [], links: [], code: [], isBold: false, speaker: '' }

/** A field’s text as a line. */
export function fieldLine(path: string, field: string, text: string, role: Role = 'field'): Line {
  return { ...plain, path, field, role, text }
}

/** A run of inline nodes as a line. */
export function inlineLine(place: Pick<Line, 'path' | 'role' | 'block' | 'level' | 'speaker'>, nodes: InlineNode[] = []): Line {
  const line: Line = { ...plain, ...place, field: 'body', text: '', cites: [], links: [], code: [] }
  let bold = 0
  for (const node of nodes) {
    const start = line.text.length
    if (node.type === 'cite') line.cites.push({ at: start, items: node.attrs.items })
    line.text += node.type === 'text' ? node.text : node.type === 'cite' ? citeMark : '\n'
    const end = line.text.length
    for (const mark of node.marks ?? []) {
      if (mark.type === 'bold') bold += end - start
      if (mark.type === 'code') line.code.push({ start, end })
      if (mark.type === 'link') addLink(line, start, end, mark.attrs.href)
    }
  }
  line.isBold = bold > 0 && bold >= line.text.replaceAll(citeMark, '').trim().length
  return line
}

// A link whose text is partly bold comes as several nodes.
function addLink(line: Line, start: number, end: number, href: string): void {
  const last = line.links.at(-1)
  if (last && last.end === start && last.href === href) last.end = end
  else line.links.push({ start, end, href })
}

/** What a reader reads of a stretch: without the citations. */
export function readable(text: string): string {
  return text.replaceAll(citeMark, '').replace(/\s+/g, ' ').trim()
}
