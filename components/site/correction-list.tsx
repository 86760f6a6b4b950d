import type { ListedCorrection } from '#lib/corrections/queries.ts'
import { urls } from '#lib/urls.ts'
import { CorrectionNote } from './article/corrections.tsx'

/** Corrections of all articles: each under the headline that it belongs to. */
export function CorrectionList({
  corrections,
  zone,
  language,
}: {
  corrections: ListedCorrection[]
  zone: string
  language: string
}) {
  return (
    <ul role="list" className="stories notes">
      {corrections.map((correction) => (
        <li key={correction.id} lang={correction.article.language}>
          <h2>
            <a href={`${urls.article(correction.article)}#correction-${correction.id}`}>{correction.article.headline}</a>
          </h2>
          <CorrectionNote correction={correction} zone={zone} language={language} />
        </li>
      ))}
    </ul>
  )
}
