import type { Marker } from '#lib/articles/citations.ts'
import type { ReferenceView } from '#lib/articles/reference-view.ts'
import { markRange } from './mark-range.ts'

interface Props {
  markers: Marker[]
  references: ReferenceView[]
}

/** A cluster of marks: `[1][2]`. Each is a link that says aloud what it leads to. */
export function Citations({ markers, references }: Props) {
  if (!markers.length) return null
  const shorts = new Map(references.map(({ key, short }) => [key, short]))
  const firsts = markers.filter(({ number, use }) => number !== null && use === 1)
  const note = firsts.map(({ key, number }) => `${number}  ${shorts.get(key)}`).join('\n')
  return (
    <span className="cites" data-note={note || undefined} data-range={markRange(markers) ?? undefined}>
      {markers.map(({ id, key, number, locator }) =>
        number === null ? (
          <span key={id} className="cite-broken" title={`There is no reference “${key}”.`}>
            [?]
          </span>
        ) : (
          <a
            key={id}
            id={id}
            href={`#r-${key}`}
            role="doc-noteref"
            aria-label={`Source ${number}: ${shorts.get(key)}${locator ? `, ${locator}` : ''}`}
          >
            [{number}]
          </a>
        ),
      )}
    </span>
  )
}
