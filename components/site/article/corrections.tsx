import type { CorrectionView } from '#lib/corrections/queries.ts'
import { isoMoment, showMoment } from '#lib/dates.ts'

/** What was wrong and what is right, newest first. */
export function Corrections({ corrections, zone, language }: { corrections: CorrectionView[]; zone: string; language: string }) {
  if (!corrections.length) return null
  return (
    <section className="boxed" aria-labelledby="corrections-h">
      <h2 id="corrections-h">{corrections.length === 1 ? corrections[0]?.label : 'Corrections'}</h2>
      <ul role="list">
        {corrections.map((correction) => (
          <li key={correction.id} id={`correction-${correction.id}`}>
            <CorrectionNote correction={correction} zone={zone} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One note: it repeats what was wrong only as far as is needed to understand what is right. */
export function CorrectionNote({ correction, zone, language }: { correction: CorrectionView; zone: string; language: string }) {
  const { was, isNow, why, madeAt, label } = correction
  return (
    <>
      <p>
        An earlier version of this article said: “{was}” <strong>In fact: “{isNow}”</strong> {why}
      </p>
      <p className="quiet">
        {label} made on <time dateTime={isoMoment(madeAt)}>{showMoment(madeAt, zone, language)}</time>
      </p>
    </>
  )
}
