import { Fragment, type ReactNode } from 'react'
import type { InlineNode, Mark } from '#lib/articles/document.ts'
import { markedHref } from '#lib/articles/marked-href.ts'
import type { CorrectionView } from '#lib/corrections/queries.ts'
import { Citations } from './citations.tsx'
import type { Shown } from './shown.ts'

/** A run of inline nodes. Text is only ever text: nothing here makes markup from a string. */
export function Inline({ nodes = [], shown }: { nodes: InlineNode[] | undefined; shown: Shown }) {
  return nodes.map((node, index) => {
    // The order of a stored document never changes while it is shown.
    const key = index
    return (
      <Fragment key={key}>
        <Node node={node} shown={shown} />
        <Corrected corrections={shown.mended.get(node)} />
      </Fragment>
    )
  })
}

function Node({ node, shown }: { node: InlineNode; shown: Shown }): ReactNode {
  switch (node.type) {
    case 'text':
      return marked(node.text, node.marks, shown)
    case 'hardBreak':
      return <br />
    case 'cite':
      return <Citations markers={shown.markers.get(node) ?? []} references={shown.references} />
  }
}

/** Says behind a sentence that it was put right, and leads to the note. */
function Corrected({ corrections = [] }: { corrections: CorrectionView[] | undefined }) {
  return corrections.map(({ id, label }) => (
    <a key={id} className="corrected" href={`#correction-${id}`} aria-label={`${label}: what this sentence said before`}>
      {label}
    </a>
  ))
}

function marked(text: string, marks: Mark[] | undefined, shown: Shown): ReactNode {
  const [mark, ...rest] = marks ?? []
  if (!mark) return text
  const inside = marked(text, rest, shown)
  if (mark.type === 'bold') return <strong>{inside}</strong>
  if (mark.type === 'italic') return <em>{inside}</em>
  if (mark.type === 'code') return <code>{inside}</code>
  const href = markedHref(mark.attrs.href, shown.linked)
  if (href === null) return inside
  const elsewhere = /^https?:/.test(href)
  return (
    <a href={href} {...(elsewhere ? { rel: 'noopener' } : {})}>
      {inside}
    </a>
  )
}
