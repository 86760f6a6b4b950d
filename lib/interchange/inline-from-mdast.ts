import type { PhrasingContent, Root } from 'mdast'
import type { InlineNode, Mark } from '../articles/document.ts'
import { articleHrefForm, isSafeHref } from '../articles/href.ts'
import { splitAtCites } from './cite-text.ts'

type Phrase = PhrasingContent | { type: 'textDirective'; position?: Root['position'] }

/** Inline Markdown as inline nodes. HTML and what we have no node for becomes the text that was typed. */
export function inlineFromMdast(nodes: Phrase[], source: string, marks: Mark[] = []): InlineNode[] {
  return joinTexts(nodes.flatMap((node) => convert(node, source, marks)))
}

function convert(node: Phrase, source: string, marks: Mark[]): InlineNode[] {
  switch (node.type) {
    case 'text':
      return splitAtCites(node.value.replace(/\n/g, ' ')).map((part) =>
        typeof part === 'string' ? textNode(part, marks) : { type: 'cite', attrs: { items: part } },
      )
    case 'break':
      return [{ type: 'hardBreak' }]
    case 'emphasis':
      return node.children.flatMap((child) => convert(child, source, withMark(marks, { type: 'italic' })))
    case 'strong':
      return node.children.flatMap((child) => convert(child, source, withMark(marks, { type: 'bold' })))
    case 'inlineCode':
      return node.value ? [textNode(node.value, withMark(marks, { type: 'code' }))] : []
    case 'link': {
      const linked: Mark[] =
        isSafeHref(node.url) || articleHrefForm.test(node.url)
          ? withMark(marks, { type: 'link', attrs: { href: node.url } })
          : marks
      return node.children.flatMap((child) => convert(child, source, linked))
    }
    case 'delete':
      return node.children.flatMap((child) => convert(child, source, marks))
    case 'image':
      return node.alt ? [textNode(node.alt, marks)] : []
    case 'html':
      return node.value ? [textNode(node.value.replace(/\n/g, ' '), marks)] : []
    default: {
      const typed = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0).replace(/\n/g, ' ')
      return typed ? [textNode(typed, marks)] : []
    }
  }
}

// One order of marks, so that the same text always gives the same document.
const order = ['link', 'bold', 'italic', 'code']

function withMark(marks: Mark[], mark: Mark): Mark[] {
  if (marks.some(({ type }) => type === mark.type)) return marks
  return [...marks, mark].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type))
}

function textNode(text: string, marks: Mark[]): InlineNode {
  return marks.length ? { type: 'text', text, marks } : { type: 'text', text }
}

function joinTexts(nodes: InlineNode[]): InlineNode[] {
  const joined: InlineNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    const isSame = last?.type === 'text' && node.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks)
    if (isSame) joined[joined.length - 1] = { ...last, text: last.text + node.text }
    else joined.push(node)
  }
  return joined
}
