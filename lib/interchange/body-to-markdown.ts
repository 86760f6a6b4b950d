import type { Root, RootContent, TableRow } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Block, BodyDocument, TableRow as BodyRow, FlowNode, InlineNode } from '../articles/document.ts'
import { inlineToMdast } from './inline-to-mdast.ts'

const writer = unified()
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkStringify, { bullet: '-', emphasis: '_', fences: true, rule: '-' })

/** The body as Markdown that `markdownToBody` reads back. Merged cells and column widths have no Markdown and are lost. */
export function bodyToMarkdown(body: BodyDocument): string {
  const root: Root = { type: 'root', children: body.content.flatMap(blockToMdast) }
  return writer.stringify(root).trimEnd()
}

function blockToMdast(block: Block): RootContent[] {
  switch (block.type) {
    case 'heading':
      return [{ type: 'heading', depth: block.attrs.level, children: inlineToMdast(block.content ?? []) }]
    case 'horizontalRule':
      return [{ type: 'thematicBreak' }]
    case 'pullQuote':
      return [
        directive('containerDirective', 'pull-quote', {}, [{ type: 'paragraph', children: inlineToMdast(block.content ?? []) }]),
      ]
    case 'picture': {
      const { mediaId, alt, caption, credit } = block.attrs
      return [directive('leafDirective', 'picture', { media: mediaId, alt, caption, credit }, [])]
    }
    case 'table':
      return [{ type: 'table', children: block.content.map(rowToMdast) }]
    default:
      return flowToMdast(block)
  }
}

function flowToMdast(node: FlowNode): RootContent[] {
  switch (node.type) {
    case 'paragraph':
      return node.content ? [{ type: 'paragraph', children: inlineToMdast(node.content) }] : []
    case 'codeBlock':
      return [{ type: 'code', lang: node.attrs?.language ?? null, value: node.content?.map(({ text }) => text).join('') ?? '' }]
    case 'bulletList':
    case 'orderedList': {
      const children = node.content.map((item) => ({
        type: 'listItem' as const,
        spread: item.content.length > 1,
        children: item.content.flatMap(flowToMdast),
      }))
      const start = node.type === 'orderedList' ? (node.attrs?.start ?? 1) : null
      return [{ type: 'list', ordered: node.type === 'orderedList', start, spread: false, children: children as never }]
    }
    case 'blockquote': {
      const children = node.content.flatMap(flowToMdast)
      if (node.attrs?.speaker) return [directive('containerDirective', 'quotation', { speaker: node.attrs.speaker }, children)]
      return [{ type: 'blockquote', children: children as never }]
    }
  }
}

function rowToMdast(row: BodyRow): TableRow {
  const lineOf = (content: { content?: InlineNode[] | undefined }[]) => content.flatMap((paragraph) => paragraph.content ?? [])
  return {
    type: 'tableRow',
    children: row.content.map((cell) => ({ type: 'tableCell', children: inlineToMdast(lineOf(cell.content)) })),
  }
}

function directive(
  type: 'containerDirective' | 'leafDirective',
  name: string,
  attributes: Record<string, string>,
  children: RootContent[],
): RootContent {
  const kept = Object.fromEntries(Object.entries(attributes).filter(([, value]) => value))
  return { type, name, attributes: kept, children } as unknown as RootContent
}
