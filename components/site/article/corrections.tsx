import type { ReferenceView } from '#lib/articles/reference-view.ts'
import type { CorrectionView } from '#lib/corrections/queries.ts'
import { isoMoment, showMoment } from '#lib/dates.ts'

interface Props {
  corrections: CorrectionView[]
  /** What the notes lean on is numbered here. */
  references: ReferenceView[]
  zone: string
  language: string
  place: 'top' | 'end'
}

/** What was wrong and what is right, newest first: above the text where the opening said it, below it otherwise. */
export function Corrections({ corrections, references, zone, language, place }: Props) {
  const here = corrections.filter(({ isAtTop }) => isAtTop === (place === 'top'))
  if (!here.length) return null
  return (
    <section className="boxed" aria-labelledby={`corrections-${place}`}>
      <h2 id={`corrections-${place}`}>{here.length === 1 ? here[0]?.label : 'Corrections'}</h2>
      <ul role="list">
        {here.map((correction) => (
          <li key={correction.id} id={`correction-${correction.id}`}>
            <CorrectionNote correction={correction} zone={zone} language={language} references={references} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type Note = Pick<Props, 'zone' | 'language'> & { correction: CorrectionView; references?: ReferenceView[] }

/** One note: it repeats what was wrong only as far as is needed to understand what is right. */
export function CorrectionNote({ correction, zone, language, references = [] }: Note) {
  const { was, isNow, why, madeAt, label, noticedBy, sourceKey } = correction
  const source = references.find(({ key }) => key === sourceKey)
  return (
    <>
      <p>
        An earlier version of this article said: “{was}” <strong>In fact: “{isNow}”</strong>{' '}
        {source && (
          <>
            <a href={`#r-${source.key}`} aria-label={`Source ${source.number}: ${source.short}`}>
              [{source.number}]
            </a>{' '}
          </>
        )}
        {why}
      </p>
      <p className="quiet">
        {label} made on <time dateTime={isoMoment(madeAt)}>{showMoment(madeAt, zone, language)}</time>
        {noticedBy && `, noticed by ${noticedBy}`}
      </p>
    </>
  )
}
