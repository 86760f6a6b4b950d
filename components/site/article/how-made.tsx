import type { ArticleView } from '#lib/articles/article-view.ts'
import { gradeSentence } from '#lib/articles/provenance-sentence.ts'
import { isoMoment, showMoment } from '#lib/dates.ts'
import type { ReviewView } from '#lib/review-records/queries.ts'

/** How the text came about, point by point: who or what wrote it, from what, who read it, and which sources were opened. */
export function HowMade({ article }: { article: ArticleView }) {
  const { provenance, authors, review, zone, language } = article
  const { grade, tool, basedOn, note } = provenance
  return (
    <dl className="how-made">
      <dt>Use of AI</dt>
      <dd>{gradeSentence(grade)}</dd>
      {tool && (
        <>
          <dt>Tool</dt>
          <dd>{tool}</dd>
        </>
      )}
      {basedOn.length > 0 && (
        <>
          <dt>Based on</dt>
          <dd>
            {basedOn.map(({ key, number, short }, index) => (
              <span key={key}>
                {index > 0 && ', '}
                <a href={`#r-${key}`}>
                  {short} [{number}]
                </a>
              </span>
            ))}
          </dd>
        </>
      )}
      {authors.length > 0 && (
        <>
          <dt>{grade === 'ai_drafted_reviewed' || grade === 'ai_unreviewed' ? 'Answerable' : 'Written by'}</dt>
          <dd>{authors.map(({ name }) => name).join(', ')}</dd>
        </>
      )}
      <dt>Reviewed by</dt>
      <dd>{review ? <Reviewed review={review} zone={zone} language={language} /> : 'No review of this text is recorded.'}</dd>
      {note && (
        <>
          <dt>Note</dt>
          <dd>{note}</dd>
        </>
      )}
    </dl>
  )
}

function Reviewed({ review, zone, language }: { review: ReviewView; zone: string; language: string }) {
  const { name, role, sources, madeAt } = review
  return (
    <>
      {name}
      {role && `, ${role}`}, on <time dateTime={isoMoment(madeAt)}>{showMoment(madeAt, zone, language)}</time>: for accuracy, for
      plausibility, and with {sources === 1 ? 'its source' : `each of its ${sources} sources`} opened. The review is of exactly
      this text.
    </>
  )
}
