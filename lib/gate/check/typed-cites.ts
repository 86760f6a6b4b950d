import type { Reference } from '../../articles/content.ts'
import type { Block, BodyDocument, FlowNode, InlineNode } from '../../articles/document.ts'
import { inlineText } from '../../articles/plain-text.ts'
import { sourceDump } from '../patterns/everywhere.ts'

const marker = /\s?\[(\d{1,3})\](?!\()/

/** Typed “[3]” as a citation, where the list of sources has a third one; another stays the text that it is. */
export function linkMarkers(body: BodyDocument, references: Reference[]): BodyDocument {
  const keys = new Set(references.map(({ key }) => key))
  if (![...keys].some((key) => /^ref-\d+$/.test(key))) return body
  const inline = (nodes: InlineNode[] | undefined) => nodes?.flatMap((node) => (node.type === 'text' ? cut(node, keys) : [node]))
  return { ...body, content: body.content.map((block) => inBlock(block, inline)) }
}

type Inline = (nodes: InlineNode[] | undefined) => InlineNode[] | undefined

function inBlock(block: Block, inline: Inline): Block {
  if (block.type === 'heading' || block.type === 'pullQuote') return withContent(block, inline)
  if (isWhole(block)) return block
  if (block.type === 'box') return { ...block, content: block.content.map((child) => inFlow(child, inline)) }
  return inFlow(block, inline)
}

// What holds no running text.
function isWhole(block: Block): block is Extract<Block, { type: 'table' | 'horizontalRule' | 'picture' | 'embed' }> {
  return ['table', 'horizontalRule', 'picture', 'embed'].includes(block.type)
}

function inFlow(node: FlowNode, inline: Inline): FlowNode {
  if (node.type === 'paragraph') return sourceDump.test(inlineText(node.content)) ? node : withContent(node, inline)
  if (node.type === 'codeBlock') return node
  if (node.type === 'blockquote') return { ...node, content: node.content.map((child) => inFlow(child, inline)) }
  return {
    ...node,
    content: node.content.map((item) => ({ ...item, content: item.content.map((child) => inFlow(child, inline)) })),
  }
}

function withContent<Node extends { content?: InlineNode[] | undefined }>(node: Node, inline: Inline): Node {
  const content = inline(node.content)
  return content ? { ...node, content } : node
}

function cut(node: Extract<InlineNode, { type: 'text' }>, keys: Set<string>): InlineNode[] {
  const nodes: InlineNode[] = []
  let rest = node.text
  for (let hit = marker.exec(rest); hit; hit = marker.exec(rest)) {
    const key = `ref-${Number(hit[1])}`
    if (!keys.has(key)) break
    if (hit.index) nodes.push({ ...node, text: rest.slice(0, hit.index) })
    nodes.push({ type: 'cite', attrs: { items: [{ key, locator: '' }] } })
    rest = rest.slice(hit.index + hit[0].length)
  }
  if (rest) nodes.push({ ...node, text: rest })
  return nodes
}
