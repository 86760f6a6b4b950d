import { flattenCells } from './flatten-cells.ts'
import { nestLists } from './nest-lists.ts'
import { wordLists } from './word-lists.ts'

const dropped =
  'style, script, meta, link, title, xml, template, iframe, object, svg, noscript, button, input, select, textarea, img, picture'
const kept = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code strong b em i a br hr table thead tbody tfoot tr td th'.split(' '),
)
const keptAttributes: Record<string, string[]> = {
  a: ['href'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  ol: ['start'],
}
const containers = new Set(
  'div section article main header footer aside figure figcaption center address dl dt dd nav'.split(' '),
)

/**
 * What a word processor or a web page puts on the clipboard, as plain structure: headings, paragraphs, lists, links,
 * tables, bold and italic. Styles, classes, spans, empty paragraphs and pictures from elsewhere are left behind.
 */
export function cleanPastedHtml(html: string, parse: (html: string) => Document): string {
  if (html.includes('data-pm-slice')) return html // our own clipboard
  const { body } = parse(html.replace(/<!--[\s\S]*?-->/g, '').replace(/<\/?[ovwm]:[^>]*>/gi, ''))
  for (const element of body.querySelectorAll(dropped)) element.remove()
  wordLists(body)
  for (const element of [...body.querySelectorAll('*')].reverse()) simplify(element)
  for (const between of body.querySelectorAll('br')) if (between.parentElement === body && hasBlocks(body)) between.remove()
  nestLists(body)
  flattenCells(body)
  for (const paragraph of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li, blockquote'))
    if (isEmpty(paragraph)) paragraph.remove()
  return body.innerHTML.replace(/(?:\u00a0|&nbsp;| ){2,}/g, ' ')
}

// From the innermost out, so that what is unwrapped has been simplified already.
function simplify(element: Element): void {
  const name = element.tagName.toLowerCase()
  if (isHidden(element)) element.remove()
  else if (containers.has(name)) rename(element, hasBlocks(element) ? null : 'p')
  else if (!kept.has(name) || isNormalWeight(element)) wrap(element, emphasisOf(element, name))
  else if (name === 'a' && !isWhole(element.getAttribute('href'))) element.replaceWith(...element.childNodes)
  else stripAttributes(element, keptAttributes[name] ?? [])
}

// Half an address led to a page of the other site; here it would lead to one of ours.
function isWhole(href: string | null): boolean {
  return URL.canParse(href ?? '')
}

function stripAttributes(element: Element, allowed: string[]): void {
  if (allowed.includes('href')) element.setAttribute('href', realAddress(element.getAttribute('href') ?? ''))
  for (const attribute of element.getAttributeNames()) if (!allowed.includes(attribute)) element.removeAttribute(attribute)
}

function emphasisOf(element: Element, name: string): string[] {
  const style = element.getAttribute('style') ?? ''
  const inHeading = element.closest('h1, h2, h3, h4, h5, h6') !== null
  const isInline = name === 'span' || name === 'font'
  return [
    ...(isInline && !inHeading && /(^|[;\s])font-weight:\s*(bold|[6-9]00)/i.test(style) ? ['strong'] : []),
    ...(isInline && /(^|[;\s])font-style:\s*italic/i.test(style) ? ['em'] : []),
  ]
}

function isNormalWeight(element: Element): boolean {
  return (
    /^(B|STRONG)$/.test(element.tagName) && /(^|[;\s])font-weight:\s*(normal|[1-5]00)/i.test(element.getAttribute('style') ?? '')
  )
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /display:\s*none|mso-hide:\s*all/i.test(element.getAttribute('style') ?? '')
}

function hasBlocks(element: Element): boolean {
  return element.querySelector('p, h1, h2, h3, h4, h5, h6, ul, ol, blockquote, pre, table, hr') !== null
}

function wrap(element: Element, names: string[]): void {
  let outer: Element | null = null
  for (const name of names) {
    const wrapper = element.ownerDocument.createElement(name)
    if (outer) outer.append(wrapper)
    else element.before(wrapper)
    outer = wrapper
  }
  if (outer) {
    const inner = outer.querySelector('em') ?? outer
    inner.append(...element.childNodes)
    element.remove()
  } else element.replaceWith(...element.childNodes)
}

function rename(element: Element, name: string | null): void {
  const renamed = name === null ? null : element.ownerDocument.createElement(name)
  renamed?.append(...element.childNodes)
  element.replaceWith(...(renamed ? [renamed] : element.childNodes))
}

// A word processor on the web sends its links through its own address.
function realAddress(href: string): string {
  if (!URL.canParse(href)) return href
  const { hostname, pathname, searchParams } = new URL(href)
  return hostname === 'www.google.com' && pathname === '/url' ? (searchParams.get('q') ?? href) : href
}

function isEmpty(element: Element): boolean {
  return !element.textContent?.replace(/\u00a0/g, ' ').trim() && !element.querySelector('hr, table, sup[data-cite]')
}
