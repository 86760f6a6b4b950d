import { canonicalJson } from '../articles/canonical.ts'
import type { Block, BodyDocument, FlowNode, InlineNode } from '../articles/document.ts'
import type { Line } from './compare-lines.ts'

/** The body as lines, one for each block; a citation is read as the name of its source in brackets. */
export function bodyLines(body: BodyDocument, sourceOf: (key: string) => string): Line[] {
  return body.content.map((block) => ({ key: canonicalJson(block), text: blockText(block, sourceOf) }))
}

function blockText(block: Block | FlowNode, sourceOf: (key: string) => string): string {
  const inline = (nodes: InlineNode[] = []) => nodes.map((node) => inlineText(node, sourceOf)).join('')
  const flow = (nodes: FlowNode[], join: string) => nodes.map((node) => blockText(node, sourceOf)).join(join)
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
    case 'codeBlock':
      return inline(block.content)
    case 'bulletList':
      return block.content.map((item) => `• ${flow(item.content, '\n')}`).join('\n')
    case 'orderedList':
      return block.content.map((item, index) => `${index + (block.attrs?.start ?? 1)}. ${flow(item.content, '\n')}`).join('\n')
    case 'blockquote':
      return `“${flow(block.content, '\n')}”${block.attrs?.speaker ? ` ${block.attrs.speaker}` : ''}`
    case 'box':
      return `${['Box', block.attrs?.title].filter(Boolean).join(': ')}\n${flow(block.content, '\n')}`
    case 'table':
      return block.content.map((row) => row.content.map((cell) => flow(cell.content, ' ')).join(' | ')).join('\n')
    case 'picture': {
      const { alt, caption, credit } = block.attrs
      return ['Picture', caption, alt, credit].filter(Boolean).join(' · ')
    }
    case 'embed':
      return ['Embed', block.attrs.title, block.attrs.url].filter(Boolean).join(' · ')
    case 'horizontalRule':
      return '* * *'
  }
}

function inlineText(node: InlineNode, sourceOf: (key: string) => string): string {
  if (node.type === 'text') return node.text
  if (node.type === 'hardBreak') return '\n'
  return node.attrs.items
    .map(
      ({ key, locator, support }) =>
        ` [${sourceOf(key)}${locator ? `, ${locator}` : ''}${support ? `: “${support.exact}”` : ''}]`,
    )
    .join('')
}
