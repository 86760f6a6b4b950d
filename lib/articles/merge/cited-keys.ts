import type { ArticleContent } from '../content.ts'
import { withSupports } from '../key-point.ts'

type Citing = Pick<ArticleContent, 'body' | 'keyPoints' | 'provenance'>

/** The same content with every key that it cites put through `rename`. */
export function withKeys<T extends Citing>(content: T, rename: (key: string) => string): T {
  const { body, keyPoints, provenance } = content
  const text = JSON.stringify(body, (_name, node: unknown) =>
    isCite(node)
      ? { ...node, attrs: { ...node.attrs, items: node.attrs.items.map((item) => ({ ...item, key: rename(item.key) })) } }
      : node,
  )
  return {
    ...content,
    body: JSON.parse(text) as T['body'],
    keyPoints: keyPoints.map(({ text: words, cites, supports = [] }) => {
      const renamed = supports.map((quote) => ({ ...quote, key: rename(quote.key) }))
      return withSupports({ text: words, cites: cites.map(rename) }, renamed)
    }),
    provenance: { ...provenance, basedOn: provenance.basedOn.map(rename) },
  }
}

/** Every key that the content leans on. */
export function citedKeys(content: Citing): Set<string> {
  const keys = new Set<string>()
  withKeys(content, (key) => {
    keys.add(key)
    return key
  })
  return keys
}

interface Cite {
  type: 'cite'
  attrs: { items: { key: string }[] }
}

function isCite(node: unknown): node is Cite {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'cite'
}
