import type { ArticleContent } from '../articles/content.ts'
import type { Block, FlowNode } from '../articles/document.ts'
import { fieldLine, inlineLine, type Line, type Role } from './line.ts'

/** Every line of text of an article, in the order in which its page shows them. */
export function linesOf(content: ArticleContent): Line[] {
  const { headline, cardHeadline, kicker, standfirst, teaser, dateline, lead, search, social } = content
  const lines: Line[] = []
  const field = (path: string, name: string, text: string, role?: Role) => {
    if (text) lines.push(fieldLine(path, name, text, role))
  }
  field('kicker', 'kicker', kicker)
  field('headline', 'headline', headline)
  field('standfirst', 'standfirst', standfirst)
  field('dateline', 'dateline', dateline)
  field('lead.alt', 'alt', lead?.alt ?? '')
  field('lead.caption', 'caption', lead?.caption ?? '', 'caption')
  field('lead.credit', 'credit', lead?.credit ?? '')
  for (const [index, { text, cites }] of content.keyPoints.entries()) {
    const line = fieldLine(`keyPoints.${index}.text`, 'keyPoint', text)
    lines.push({ ...line, cites: cites.length ? [{ at: text.length, items: cites.map((key) => ({ key, locator: '' })) }] : [] })
  }
  for (const [index, block] of content.body.content.entries()) addBlock(block, `body.content.${index}`, index, lines)
  field('summary', 'summary', content.summary)
  field('cardHeadline', 'cardHeadline', cardHeadline)
  field('teaser', 'teaser', teaser)
  field('search.title', 'searchTitle', search.title)
  field('search.description', 'searchDescription', search.description)
  field('social.title', 'socialTitle', social.title)
  field('social.description', 'socialDescription', social.description)
  return lines
}

function addBlock(block: Block, path: string, index: number, lines: Line[]): void {
  const place = { path, block: index, level: 0, speaker: '' }
  switch (block.type) {
    case 'heading':
      lines.push(inlineLine({ ...place, role: 'heading', level: block.attrs.level }, block.content))
      return
    case 'pullQuote':
      lines.push(inlineLine({ ...place, role: 'pullQuote' }, block.content))
      return
    case 'picture': {
      const { alt, caption, credit } = block.attrs
      for (const [name, text] of Object.entries({ alt, caption, credit })) {
        const line = fieldLine(`${path}.attrs.${name}`, name, text, name === 'caption' ? 'caption' : 'field')
        if (text) lines.push({ ...line, block: index })
      }
      return
    }
    case 'table':
      for (const [row, { content }] of block.content.entries())
        for (const [cell, { content: paragraphs }] of content.entries())
          for (const [part, { content: inline }] of paragraphs.entries())
            lines.push(
              inlineLine({ ...place, path: `${path}.content.${row}.content.${cell}.content.${part}`, role: 'cell' }, inline),
            )
      return
    case 'box':
      if (block.attrs?.title) lines.push({ ...fieldLine(`${path}.attrs.title`, 'boxTitle', block.attrs.title), block: index })
      for (const [part, child] of block.content.entries())
        addFlow(child, { ...place, path: `${path}.content.${part}`, role: 'paragraph' }, lines)
      return
    case 'embed': {
      const { title } = block.attrs
      if (title) lines.push({ ...fieldLine(`${path}.attrs.title`, 'embedTitle', title, 'caption'), block: index })
      return
    }
    case 'horizontalRule':
      return
    default:
      addFlow(block, { ...place, role: 'paragraph' }, lines)
  }
}

function addFlow(node: FlowNode, place: Parameters<typeof inlineLine>[0], lines: Line[]): void {
  switch (node.type) {
    case 'paragraph':
      lines.push(inlineLine(place, node.content))
      return
    case 'codeBlock':
      lines.push(inlineLine({ ...place, role: 'code' }, node.content))
      return
    case 'bulletList':
    case 'orderedList':
      for (const [item, { content }] of node.content.entries())
        for (const [index, child] of content.entries())
          addFlow(child, { ...place, path: `${place.path}.content.${item}.content.${index}`, role: 'item' }, lines)
      return
    case 'blockquote':
      for (const [index, child] of node.content.entries()) {
        const inside = { ...place, path: `${place.path}.content.${index}`, role: 'quotation' as const }
        addFlow(child, { ...inside, speaker: node.attrs?.speaker ?? '' }, lines)
      }
  }
}
