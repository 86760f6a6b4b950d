import type { Root, RootContent, Table } from 'mdast'
import { type Block, type BodyDocument, emptyBody, type FlowNode, type InlineNode } from '../articles/document.ts'
import { limits } from '../articles/limits.ts'
import { cleanText } from '../text.ts'
import { demandReadable } from './demand-readable.ts'
import { inlineFromMdast } from './inline-from-mdast.ts'
import { parseMarkdown } from './parse-markdown.ts'

interface Directive {
  type: 'containerDirective' | 'leafDirective'
  name: string
  attributes?: Record<string, string | null | undefined> | null
  children: RootContent[]
  position?: Root['position']
}

type Node = RootContent | Directive

/**
 * Markdown as the body of an article. Citations are written `[@key]`, `[@key, p. 4; @other]`; what Markdown lacks is a
 * directive: `:::pull-quote`, `:::quotation{speaker="…"}`, `:::box{title="…"}`, `::picture{media="…" alt="…"}`,
 * `::embed{url="…" title="…"}`. HTML becomes plain text. Whether an address may be embedded is for the schema to say.
 * @throws Refusal('too-deep') when reading it would take too long
 */
export function markdownToBody(markdown: string): BodyDocument {
  const source = cleanText(markdown)
  demandReadable(source)
  const content = (parseMarkdown(source).children as Node[]).flatMap((node) => blocksOf(node, source))
  return content.length ? { type: 'doc', content } : emptyBody
}

function blocksOf(node: Node, source: string): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', attrs: { level: headingLevel(node.depth) }, ...inline(node.children, source) }]
    case 'thematicBreak':
      return [{ type: 'horizontalRule' }]
    case 'table':
      return tableOf(node, source)
    case 'leafDirective':
      if (node.name === 'picture' && node.attributes?.media) return [pictureOf(node.attributes)]
      if (node.name === 'embed' && node.attributes?.url) return [embedIn(node.attributes)]
      return flowOf(node, source)
    case 'containerDirective':
      if (node.name === 'pull-quote') return [{ type: 'pullQuote', ...inline(phrasesIn(node.children), source) }]
      return node.name === 'box' ? [boxOf(node, source)] : flowOf(node, source)
    default:
      return flowOf(node, source)
  }
}

function flowOf(node: Node, source: string): FlowNode[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading': {
      const line = inline(node.children, source)
      return line.content ? [{ type: 'paragraph', ...line }] : []
    }
    case 'code': {
      const code = node.value ? { content: [{ type: 'text' as const, text: node.value }] } : {}
      return [{ type: 'codeBlock', attrs: { language: node.lang?.slice(0, 40) ?? null }, ...code }]
    }
    case 'list': {
      const items = node.children.map((item) => ({ type: 'listItem' as const, content: someFlow(item.children, source) }))
      if (!node.ordered) return [{ type: 'bulletList', content: items }]
      return [{ type: 'orderedList', attrs: { start: Math.min(node.start ?? 1, 100_000) }, content: items }]
    }
    case 'blockquote':
      return [{ type: 'blockquote', attrs: { speaker: '' }, content: someFlow(node.children, source) }]
    case 'containerDirective':
      if (node.name !== 'quotation') return typed(node, source)
      return [
        {
          type: 'blockquote',
          attrs: { speaker: (node.attributes?.speaker ?? '').slice(0, limits.name) },
          content: someFlow(node.children, source),
        },
      ]
    case 'definition':
      return []
    default:
      return typed(node, source)
  }
}

// A list item and a quotation hold at least a paragraph.
function someFlow(nodes: Node[], source: string): FlowNode[] {
  const flow = nodes.flatMap((node) => flowOf(node, source))
  return flow.length ? flow : [{ type: 'paragraph' }]
}

// What we have no node for stays as the text that was typed.
function typed(node: Node, source: string): FlowNode[] {
  const text = source
    .slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
    .replace(/\s+/g, ' ')
    .trim()
  return text ? [{ type: 'paragraph', content: [{ type: 'text', text }] }] : []
}

function tableOf({ children }: Table, source: string): Block[] {
  const rows = children.map((row, index) => ({
    type: 'tableRow' as const,
    content: row.children.map((cell) => ({
      type: index === 0 ? ('tableHeader' as const) : ('tableCell' as const),
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      content: [{ type: 'paragraph' as const, ...inline(cell.children, source) }],
    })),
  }))
  return [{ type: 'table', content: rows.filter(({ content }) => content.length > 0) }]
}

function pictureOf(attributes: NonNullable<Directive['attributes']>): Block {
  const { media, alt, caption, credit } = attributes
  return {
    type: 'picture',
    attrs: { mediaId: (media ?? '').slice(0, 64), alt: alt ?? '', caption: caption ?? '', credit: credit ?? '' },
  }
}

function embedIn({ url, title }: NonNullable<Directive['attributes']>): Block {
  return { type: 'embed', attrs: { url: (url ?? '').trim(), title: (title ?? '').slice(0, limits.embedTitle) } }
}

function boxOf({ attributes, children }: Directive, source: string): Block {
  return {
    type: 'box',
    attrs: { title: (attributes?.title ?? '').slice(0, limits.boxTitle) },
    content: someFlow(children, source),
  }
}

function headingLevel(depth: number): 2 | 3 | 4 {
  return depth <= 2 ? 2 : depth === 3 ? 3 : 4
}

function phrasesIn(nodes: RootContent[]) {
  return nodes.flatMap((node) => (node.type === 'paragraph' || node.type === 'heading' ? node.children : []))
}

function inline(nodes: Parameters<typeof inlineFromMdast>[0], source: string): { content?: InlineNode[] } {
  const content = inlineFromMdast(nodes, source)
  return content.length ? { content } : {}
}
