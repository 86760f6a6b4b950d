import type { ArticleView } from '../articles/article-view.ts'
import type { Marker } from '../articles/citations.ts'
import type { InlineNode, Mark } from '../articles/document.ts'
import { markedHref } from '../articles/marked-href.ts'
import { absoluteHref } from './absolute-href.ts'
import { escapeHtml } from './escape-html.ts'

/** What the nodes of a body need of the article around them; `page` is its absolute address. */
export interface Around extends Pick<ArticleView, 'markers' | 'references' | 'media' | 'linked'> {
  page: string
}

/** A run of inline nodes as HTML. Marks lead to the reference on the article's own page, since readers cut feeds up. */
export function inlineHtml(nodes: InlineNode[] | undefined, around: Around): string {
  return (nodes ?? []).map((node) => nodeHtml(node, around)).join('')
}

function nodeHtml(node: InlineNode, around: Around): string {
  if (node.type === 'hardBreak') return '<br>'
  if (node.type === 'cite') return citesHtml(around.markers.get(node) ?? [], around)
  return marked(escapeHtml(node.text), node.marks ?? [], around)
}

function marked(html: string, [mark, ...rest]: Mark[], around: Around): string {
  if (!mark) return html
  const inside = marked(html, rest, around)
  if (mark.type === 'bold') return `<strong>${inside}</strong>`
  if (mark.type === 'italic') return `<em>${inside}</em>`
  if (mark.type === 'code') return `<code>${inside}</code>`
  const href = markedHref(mark.attrs.href, around.linked)
  if (href === null) return inside
  return `<a href="${escapeHtml(absoluteHref(href, around.page))}">${inside}</a>`
}

/** A cluster of marks: `[1][2]`. */
export function citesHtml(markers: Marker[], { page }: Pick<Around, 'page'>): string {
  return markers
    .map(({ key, number }) => (number === null ? '' : `<a href="${escapeHtml(`${page}#r-${key}`)}">[${number}]</a>`))
    .join('')
}
