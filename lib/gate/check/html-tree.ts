import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type HtmlElement = DefaultTreeAdapterTypes.Element
type HtmlNode = DefaultTreeAdapterTypes.Node

const unread = new Set(['script', 'style', 'template', 'noscript', 'nav', 'svg', 'iframe', 'head', 'button', 'form'])

export function parseHtml(text: string): HtmlNode {
  return parse(text)
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

export function childrenOf(node: HtmlNode): HtmlNode[] {
  return 'childNodes' in node ? node.childNodes.filter((child) => !isElement(child) || !unread.has(child.tagName)) : []
}

export function attribute(node: HtmlElement | null, name: string): string {
  return node?.attrs.find((one) => one.name === name)?.value ?? ''
}

/** The first element, in reading order, that fits. Looks into what readers do not see too: `<head>` holds the title. */
export function findElement(root: HtmlNode, fits: (element: HtmlElement) => boolean): HtmlElement | null {
  const stack: HtmlNode[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node) && fits(node)) return node
    if ('childNodes' in node) stack.push(...[...node.childNodes].reverse())
  }
  return null
}

export function listElements(root: HtmlNode, fits: (element: HtmlElement) => boolean): HtmlElement[] {
  const found: HtmlElement[] = []
  const stack: HtmlNode[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node) && fits(node)) found.push(node)
    if ('childNodes' in node) stack.push(...[...node.childNodes].reverse())
  }
  return found
}

/** The text of an element, spaces collapsed. */
export function textOf(node: HtmlNode | null): string {
  if (!node) return ''
  const parts: string[] = []
  const stack: HtmlNode[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.nodeName === '#text' && 'value' in next) parts.push(next.value)
    stack.push(...childrenOf(next).reverse())
  }
  return parts.join('').replace(/\s+/g, ' ').trim()
}
