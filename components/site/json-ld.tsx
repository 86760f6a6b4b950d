import type { Graph, Thing } from 'schema-dts'

/**
 * Structured data as a script that never runs. The one place where a string becomes markup: `<`, U+2028 and U+2029 are
 * escaped, so that no text of ours can end the element. This is the security boundary.
 */
export function JsonLd({ things }: { things: Thing[] }) {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things }
  const json = JSON.stringify(graph).replace(/[<\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
  // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped in the line above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
