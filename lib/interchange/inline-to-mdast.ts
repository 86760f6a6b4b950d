import type { PhrasingContent } from 'mdast'
import type { CiteNode, InlineNode, Mark } from '../articles/document.ts'
import { citeText } from './cite-text.ts'

const order: Mark['type'][] = ['link', 'bold', 'italic']

export type CiteForm = (node: CiteNode) => PhrasingContent[]
/** Where a link leads; null where its words are to stand alone. */
export type LinkForm = (href: string) => string | null

/** A citation by its keys: `[@gaz-1, p. 4]`. An html node is written as it is: its brackets must not be escaped. */
export const citeByKeys: CiteForm = (node) => [{ type: 'html', value: citeText(node.attrs.items) }]

/** Inline nodes as inline Markdown; neighbours that share a mark share its delimiters. */
export function inlineToMdast(
  nodes: InlineNode[],
  cite = citeByKeys,
  link: LinkForm = (href) => href,
  depth = 0,
): PhrasingContent[] {
  const type = order[depth]
  if (!type) return nodes.flatMap((node) => (node.type === 'cite' ? cite(node) : leafOf(node)))
  const result: PhrasingContent[] = []
  for (let start = 0; start < nodes.length; ) {
    const mark = markOf(nodes[start], type)
    let end = start + 1
    while (end < nodes.length && sameMark(mark, markOf(nodes[end], type))) end += 1
    const children = inlineToMdast(nodes.slice(start, end), cite, link, depth + 1)
    result.push(...(mark ? wrap(mark, children, link) : children))
    start = end
  }
  return result
}

function markOf(node: InlineNode | undefined, type: Mark['type']): Mark | undefined {
  return node && node.type !== 'cite' ? node.marks?.find((mark) => mark.type === type) : undefined
}

function sameMark(a: Mark | undefined, b: Mark | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function wrap(mark: Mark, children: PhrasingContent[], link: LinkForm): PhrasingContent[] {
  if (mark.type !== 'link') return [{ type: mark.type === 'bold' ? 'strong' : 'emphasis', children }]
  const url = link(mark.attrs.href)
  return url === null ? children : [{ type: 'link', url, children: children as never }]
}

function leafOf(node: Exclude<InlineNode, CiteNode>): PhrasingContent {
  if (node.type === 'hardBreak') return { type: 'break' }
  if (node.marks?.some(({ type }) => type === 'code')) return { type: 'inlineCode', value: node.text }
  return { type: 'text', value: node.text }
}
