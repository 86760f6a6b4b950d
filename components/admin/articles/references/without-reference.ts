import type { ArticleContent } from '#lib/articles/content.ts'
import { withoutSource } from '#lib/articles/key-point.ts'

/** An article without one of its references: the entry, and every marker that pointed at it. */
export function withoutReference(content: ArticleContent, key: string): Partial<ArticleContent> {
  return {
    references: content.references.filter((reference) => reference.key !== key),
    keyPoints: content.keyPoints.map((point) => withoutSource(point, key)),
    provenance: { ...content.provenance, basedOn: content.provenance.basedOn.filter((based) => based !== key) },
    body: withoutCites(content.body, key) as ArticleContent['body'],
  }
}

interface Json {
  type: string
  attrs?: { items?: { key: string }[] }
  content?: Json[]
}

function withoutCites(node: unknown, key: string): unknown {
  const { content, ...rest } = node as Json
  if (!content) return node
  const kept = content.flatMap((child) => {
    if (child.type !== 'cite') return [withoutCites(child, key) as Json]
    const items = child.attrs?.items?.filter((item) => item.key !== key) ?? []
    return items.length ? [{ ...child, attrs: { items } }] : []
  })
  // A paragraph that held nothing but the marker is an empty one, which has no list of parts.
  return kept.length ? { ...rest, content: kept } : rest
}
