import type { Block, BodyDocument, FlowNode, InlineNode } from './document.ts'

/** The text of one line of inline nodes; a citation leaves nothing. */
export function inlineText(nodes: InlineNode[] = []): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : node.type === 'hardBreak' ? '\n' : '')).join('')
}

/** The runs of inline nodes of a block, in reading order: one for each paragraph, heading, item or cell. */
export function linesOf(block: Block | FlowNode): InlineNode[][] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
      return [block.content ?? []]
    case 'codeBlock':
      return [block.content ?? []]
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(linesOf))
    case 'blockquote':
      return block.content.flatMap(linesOf)
    case 'box':
      return [[{ type: 'text', text: block.attrs?.title ?? '' }], ...block.content.flatMap(linesOf)]
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(linesOf)))
    case 'embed':
      return [[{ type: 'text', text: block.attrs.title }]]
    case 'picture':
      return [[{ type: 'text', text: block.attrs.caption }]]
    case 'horizontalRule':
      return []
  }
}

/** All that a reader reads in the body, a line for each paragraph. */
export function plainText(body: BodyDocument): string {
  return body.content
    .flatMap(linesOf)
    .map(inlineText)
    .filter((line) => line.trim() !== '')
    .join('\n')
}
