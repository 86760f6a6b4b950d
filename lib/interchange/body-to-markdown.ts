import type { Root, RootContent, TableRow } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Block, BodyDocument, TableRow as BodyRow, FlowNode, InlineNode } from '../articles/document.ts'
import { type CiteForm, citeByKeys, inlineToMdast, type LinkForm } from './inline-to-mdast.ts'

const style = { bullet: '-', emphasis: '_', fences: true, rule: '-' } as const
const writer = unified().use(remarkGfm).use(remarkDirective).use(remarkStringify, style)
// Who knows no directives needs no colon escaped.
const plainWriter = unified().use(remarkGfm).use(remarkStringify, style)

/** How what Markdown lacks is written. */
export interface MarkdownForms {
  cite: CiteForm
  link?: LinkForm
  special: (
    name: 'quotation' | 'pull-quote' | 'picture' | 'box' | 'embed',
    attributes: Record<string, string>,
    inside: RootContent[],
  ) => RootContent[]
}

const leaves = new Set(['picture', 'embed'])

const ownForms: MarkdownForms = {
  cite: citeByKeys,
  special: (name, attributes, inside) => [
    directive(leaves.has(name) ? 'leafDirective' : 'containerDirective', name, attributes, inside),
  ],
}

/** The body as Markdown that `markdownToBody` reads back. Merged cells and column widths have no Markdown and are lost. */
export function bodyToMarkdown(body: BodyDocument): string {
  const root: Root = { type: 'root', children: bodyToMdast(body) }
  return writer.stringify(root).trimEnd()
}

/** Markdown without directives, for whoever reads Markdown. */
export function writePlainMarkdown(children: RootContent[]): string {
  return plainWriter.stringify({ type: 'root', children })
}

export function bodyToMdast(body: BodyDocument, forms = ownForms): RootContent[] {
  return body.content.flatMap((block) => blockToMdast(block, forms))
}

function blockToMdast(block: Block, forms: MarkdownForms): RootContent[] {
  switch (block.type) {
    case 'heading':
      return [{ type: 'heading', depth: block.attrs.level, children: inlineToMdast(block.content ?? [], forms.cite, forms.link) }]
    case 'horizontalRule':
      return [{ type: 'thematicBreak' }]
    case 'pullQuote':
      return forms.special('pull-quote', {}, [
        { type: 'paragraph', children: inlineToMdast(block.content ?? [], forms.cite, forms.link) },
      ])
    case 'picture': {
      const { mediaId, alt, caption, credit } = block.attrs
      return forms.special('picture', { media: mediaId, alt, caption, credit }, [])
    }
    case 'embed':
      return forms.special('embed', { ...block.attrs }, [])
    case 'box':
      return forms.special(
        'box',
        { title: block.attrs?.title ?? '' },
        block.content.flatMap((inner) => flowToMdast(inner, forms)),
      )
    case 'table':
      return [{ type: 'table', children: block.content.map((row) => rowToMdast(row, forms)) }]
    default:
      return flowToMdast(block, forms)
  }
}

function flowToMdast(node: FlowNode, forms: MarkdownForms): RootContent[] {
  switch (node.type) {
    case 'paragraph':
      return node.content ? [{ type: 'paragraph', children: inlineToMdast(node.content, forms.cite, forms.link) }] : []
    case 'codeBlock':
      return [{ type: 'code', lang: node.attrs?.language ?? null, value: node.content?.map(({ text }) => text).join('') ?? '' }]
    case 'bulletList':
    case 'orderedList': {
      const children = node.content.map((item) => ({
        type: 'listItem' as const,
        spread: item.content.length > 1,
        children: item.content.flatMap((inner) => flowToMdast(inner, forms)),
      }))
      const start = node.type === 'orderedList' ? (node.attrs?.start ?? 1) : null
      return [{ type: 'list', ordered: node.type === 'orderedList', start, spread: false, children: children as never }]
    }
    case 'blockquote': {
      const children = node.content.flatMap((inner) => flowToMdast(inner, forms))
      if (node.attrs?.speaker) return forms.special('quotation', { speaker: node.attrs.speaker }, children)
      return [{ type: 'blockquote', children: children as never }]
    }
  }
}

function rowToMdast(row: BodyRow, forms: MarkdownForms): TableRow {
  const lineOf = (content: { content?: InlineNode[] | undefined }[]) => content.flatMap((paragraph) => paragraph.content ?? [])
  return {
    type: 'tableRow',
    children: row.content.map((cell) => ({
      type: 'tableCell',
      children: inlineToMdast(lineOf(cell.content), forms.cite, forms.link),
    })),
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
