import type { Block, BodyDocument, FlowNode, InlineNode } from './document.ts'
import { articleHrefForm } from './href.ts'
import { linesOf } from './plain-text.ts'

const scheme = 'article'

/** A link to an article of ours names it and not its address, so that it goes along when that changes. */
export function articleHref(id: string): string {
  return `${scheme}:${id}`
}

/** The id in a link to an article of ours, or null. What an import named before it came stands by its slug. */
export function articleInHref(href: string): string | null {
  return articleHrefForm.exec(href)?.[1] ?? null
}

/** The articles of ours that a body leads to, each once. */
export function linkedArticles(body: BodyDocument): string[] {
  const marks = body.content.flatMap(linesOf).flatMap((line) => line.flatMap((node) => node.marks ?? []))
  return [...new Set(marks.flatMap((mark) => (mark.type === 'link' && articleInHref(mark.attrs.href)) || []))]
}

/** The body with every article that it leads to named otherwise. */
export function renameLinked(body: BodyDocument, rename: (name: string) => string): BodyDocument {
  if (!linkedArticles(body).length) return body
  return { ...body, content: body.content.map((block) => renameIn(block, rename) as Block) }
}

type AnyNode = Block | FlowNode | InlineNode | { content?: AnyNode[] }

function renameIn(node: AnyNode, rename: (name: string) => string): AnyNode {
  if ('marks' in node && node.marks) {
    const marks = node.marks.map((mark) => {
      const name = mark.type === 'link' ? articleInHref(mark.attrs.href) : null
      return name === null ? mark : { type: 'link' as const, attrs: { href: articleHref(rename(name)) } }
    })
    return { ...node, marks }
  }
  if (!('content' in node) || !node.content) return node
  return { ...node, content: node.content.map((child) => renameIn(child as AnyNode, rename)) } as AnyNode
}
