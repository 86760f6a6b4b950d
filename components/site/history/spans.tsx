import type { Span } from '#lib/compare/span.ts'

/** A text with what was taken out and what was put in, as readers of pages and screens are told it. */
export function Spans({ spans }: { spans: Span[] }) {
  return spans.map(({ kind, text }, index) => {
    // The same words may stand in a text twice: their place is what tells them apart.
    const key = `${index} ${kind}`
    if (kind === 'removed') return <del key={key}>{text}</del>
    return kind === 'added' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>
  })
}
