import type { Block, BodyDocument, FlowNode, TableRow } from '../articles/document.ts'
import { inlineText } from '../articles/plain-text.ts'
import { embedOf } from '../embeds/embed-of.ts'
import { escapeHtml } from './escape-html.ts'
import { type Around, inlineHtml } from './inline-html.ts'
import { pictureHtml } from './picture-html.ts'

/** The body as HTML that any feed reader may show: a walk over known nodes, text escaped, addresses absolute. */
export function bodyHtml(body: BodyDocument, around: Around): string {
  return body.content.map((block) => blockHtml(block, around)).join('\n')
}

function blockHtml(block: Block, around: Around): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.attrs.level}>${inlineHtml(block.content, around)}</h${block.attrs.level}>`
    case 'pullQuote':
      return `<blockquote><p>${inlineHtml(block.content, around)}</p></blockquote>`
    case 'horizontalRule':
      return '<hr>'
    case 'picture': {
      const media = around.media.get(block.attrs.mediaId)
      return media ? pictureHtml({ ...block.attrs, media }, around.page) : ''
    }
    case 'embed': {
      const { url, title } = block.attrs
      const found = embedOf(url)
      const provider = found ? ` (${found.provider})` : ''
      return `<p><a href="${escapeHtml(found?.page ?? url)}">${escapeHtml(title || url)}</a>${provider}</p>`
    }
    case 'box': {
      const title = block.attrs?.title ? `<p><strong>${escapeHtml(block.attrs.title)}</strong></p>` : ''
      return `<aside>${title}${flowsHtml(block.content, around)}</aside>`
    }
    case 'table':
      return `<table>${block.content.map((row) => rowHtml(row, around)).join('')}</table>`
    default:
      return flowHtml(block, around)
  }
}

function flowHtml(node: FlowNode, around: Around): string {
  switch (node.type) {
    case 'paragraph':
      return node.content?.length ? `<p>${inlineHtml(node.content, around)}</p>` : ''
    case 'codeBlock':
      return `<pre><code>${escapeHtml(inlineText(node.content))}</code></pre>`
    case 'bulletList':
      return `<ul>${itemsHtml(node.content, around)}</ul>`
    case 'orderedList': {
      const start = node.attrs?.start ?? 1
      return `<ol${start === 1 ? '' : ` start="${start}"`}>${itemsHtml(node.content, around)}</ol>`
    }
    case 'blockquote': {
      const speaker = node.attrs?.speaker ? `<p>— ${escapeHtml(node.attrs.speaker)}</p>` : ''
      return `<blockquote>${flowsHtml(node.content, around)}${speaker}</blockquote>`
    }
  }
}

function flowsHtml(nodes: FlowNode[], around: Around): string {
  return nodes.map((node) => flowHtml(node, around)).join('')
}

function itemsHtml(items: { content: FlowNode[] }[], around: Around): string {
  return items.map(({ content }) => `<li>${flowsHtml(content, around)}</li>`).join('')
}

function rowHtml(row: TableRow, around: Around): string {
  const cells = row.content.map(({ type, attrs, content }) => {
    const tag = type === 'tableHeader' ? 'th' : 'td'
    const spans = [
      attrs && attrs.colspan > 1 ? ` colspan="${attrs.colspan}"` : '',
      attrs && attrs.rowspan > 1 ? ` rowspan="${attrs.rowspan}"` : '',
    ].join('')
    return `<${tag}${spans}>${content.map((paragraph) => inlineHtml(paragraph.content, around)).join('<br>')}</${tag}>`
  })
  return `<tr>${cells.join('')}</tr>`
}
