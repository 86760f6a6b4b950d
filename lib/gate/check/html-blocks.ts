import type { Block, FlowNode, InlineNode, Mark } from '../../articles/document.ts'
import { isSafeHref } from '../../articles/href.ts'
import { attribute, childrenOf, type HtmlElement, isElement, textOf } from './html-tree.ts'

type Node = Parameters<typeof childrenOf>[0]

/** Which reference an address within the page leads to. */
export type KeyOf = (fragment: string) => string | undefined

const inlineTags = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s small span strong sub sup time u var wbr br font label'.split(' '),
)

/** What stands under an element, as blocks of a body. What we have no block for is the text that it holds. */
export function blocksUnder(root: Node, keyOf: KeyOf, skip: ReadonlySet<Node>): Block[] {
  const blocks: Block[] = []
  let loose: Node[] = []
  const close = () => {
    const content = trimmed(loose.flatMap((node) => inlineOf(node, [], keyOf)))
    if (content.length) blocks.push({ type: 'paragraph', content })
    loose = []
  }
  for (const node of childrenOf(root)) {
    if (skip.has(node)) continue
    if (!isElement(node) || inlineTags.has(node.tagName)) {
      loose.push(node)
      continue
    }
    close()
    blocks.push(...blockOf(node, keyOf, skip))
  }
  close()
  return blocks
}

function blockOf(node: HtmlElement, keyOf: KeyOf, skip: ReadonlySet<Node>): Block[] {
  const content = () => trimmed(childrenOf(node).flatMap((child) => inlineOf(child, [], keyOf)))
  switch (node.tagName) {
    case 'p':
    case 'dt':
    case 'dd':
    case 'figcaption':
      return content().length ? [{ type: 'paragraph', content: content() }] : []
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const level = Math.min(4, Math.max(2, Number(node.tagName.slice(1)))) as 2 | 3 | 4
      return content().length ? [{ type: 'heading', attrs: { level }, content: content() }] : []
    }
    case 'ul':
    case 'ol': {
      const items = childrenOf(node)
        .filter(isElement)
        .map((item) => ({ type: 'listItem' as const, content: flowUnder(item, keyOf, skip) }))
      if (!items.length) return []
      return [
        node.tagName === 'ul'
          ? { type: 'bulletList', content: items }
          : { type: 'orderedList', attrs: { start: 1 }, content: items },
      ]
    }
    case 'blockquote':
      return [{ type: 'blockquote', attrs: { speaker: '' }, content: flowUnder(node, keyOf, skip) }]
    case 'pre':
      return textOf(node)
        ? [{ type: 'codeBlock', attrs: { language: null }, content: [{ type: 'text', text: textOf(node) }] }]
        : []
    case 'hr':
      return [{ type: 'horizontalRule' }]
    case 'figure':
    case 'picture':
    case 'img':
      return pictureOf(node)
    case 'table':
      return tableOf(node, keyOf)
    default:
      return blocksUnder(node, keyOf, skip)
  }
}

function flowUnder(node: HtmlElement, keyOf: KeyOf, skip: ReadonlySet<Node>): FlowNode[] {
  const flow = blocksUnder(node, keyOf, skip).filter(isFlow)
  return flow.length ? flow : [{ type: 'paragraph' }]
}

function isFlow(block: Block): block is Block & FlowNode {
  return ['paragraph', 'codeBlock', 'bulletList', 'orderedList', 'blockquote'].includes(block.type)
}

function pictureOf(node: HtmlElement): Block[] {
  const image = node.tagName === 'img' ? node : firstOf(node, 'img')
  if (!image) return []
  const caption = textOf(firstOf(node, 'figcaption')).slice(0, 2_000)
  const credit = /(?:photo|picture|credit|foto|image)s?\s?[:/]\s?([^.]{2,80})/i.exec(caption)?.[1] ?? ''
  return [
    {
      type: 'picture',
      attrs: { mediaId: attribute(image, 'src').slice(-64), alt: attribute(image, 'alt').slice(0, 1_000), caption, credit },
    },
  ]
}

function firstOf(node: Node, tag: string): HtmlElement | null {
  for (const child of childrenOf(node)) {
    const found = isElement(child) && child.tagName === tag ? child : firstOf(child, tag)
    if (found) return found
  }
  return null
}

function tableOf(node: HtmlElement, keyOf: KeyOf): Block[] {
  const rows = rowsOf(node).map((row) => ({
    type: 'tableRow' as const,
    content: childrenOf(row)
      .filter(isElement)
      .map((cell) => ({
        type: cell.tagName === 'th' ? ('tableHeader' as const) : ('tableCell' as const),
        content: [
          { type: 'paragraph' as const, content: trimmed(childrenOf(cell).flatMap((child) => inlineOf(child, [], keyOf))) },
        ],
      })),
  }))
  const content = rows.filter((row) => row.content.length)
  return content.length ? [{ type: 'table', content }] : []
}

function rowsOf(node: HtmlElement): HtmlElement[] {
  return childrenOf(node)
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)))
}

function inlineOf(node: Node, marks: Mark[], keyOf: KeyOf): InlineNode[] {
  if (node.nodeName === '#text' && 'value' in node) {
    const text = node.value.replace(/\s+/g, ' ')
    return text ? [marks.length ? { type: 'text', text, marks } : { type: 'text', text }] : []
  }
  if (!isElement(node)) return []
  if (node.tagName === 'br') return [{ type: 'hardBreak' }]
  const href = node.tagName === 'a' ? attribute(node, 'href') : ''
  const key = href.startsWith('#') ? keyOf(href.slice(1)) : undefined
  if (key) return [{ type: 'cite', attrs: { items: [{ key, locator: '' }] } }]
  const mark = markOf(node.tagName, href)
  const inside = mark && !marks.some(({ type }) => type === mark.type) ? [...marks, mark] : marks
  return childrenOf(node).flatMap((child) => inlineOf(child, inside, keyOf))
}

function markOf(tag: string, href: string): Mark | null {
  if (tag === 'b' || tag === 'strong') return { type: 'bold' }
  if (tag === 'i' || tag === 'em' || tag === 'cite') return { type: 'italic' }
  if (tag === 'code' || tag === 'kbd') return { type: 'code' }
  return href && isSafeHref(href) ? { type: 'link', attrs: { href } } : null
}

function trimmed(nodes: InlineNode[]): InlineNode[] {
  const isBlank = (node: InlineNode | undefined) => node?.type === 'text' && node.text.trim() === ''
  const kept = [...nodes]
  while (isBlank(kept[0])) kept.shift()
  while (isBlank(kept.at(-1))) kept.pop()
  const [first] = kept
  if (first?.type === 'text') kept[0] = { ...first, text: first.text.trimStart() }
  const last = kept.at(-1)
  if (last?.type === 'text') kept[kept.length - 1] = { ...last, text: last.text.trimEnd() }
  return kept
}
