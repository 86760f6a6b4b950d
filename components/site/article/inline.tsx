import { Fragment, type ReactNode } from 'react'
import type { InlineNode, Mark } from '#lib/articles/document.ts'
import { isSafeHref } from '#lib/articles/href.ts'
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
      return marked(node.text, node.marks)
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

function marked(text: string, marks: Mark[] = []): ReactNode {
  const [mark, ...rest] = marks
  if (!mark) return text
  const inside = marked(text, rest)
  if (mark.type === 'bold') return <strong>{inside}</strong>
  if (mark.type === 'italic') return <em>{inside}</em>
  if (mark.type === 'code') return <code>{inside}</code>
  if (!isSafeHref(mark.attrs.href)) return inside
  const elsewhere = /^https?:/.test(mark.attrs.href)
  return (
    <a href={mark.attrs.href} {...(elsewhere ? { rel: 'noopener' } : {})}>
      {inside}
    </a>
  )
}
