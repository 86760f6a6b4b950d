import { isoMoment, showDay } from '#lib/dates.ts'
import type { LeaningArticle } from '#lib/sources/queries.ts'
import { urls } from '#lib/urls.ts'

/** The articles that lean on a source, each with its sentences; the way in is to the reference, from which each use is one step. */
export function LeaningList({ leaning, zone }: { leaning: LeaningArticle[]; zone: string }) {
  return (
    <ul role="list" className="stories notes">
      {leaning.map(({ card, sentences }) => (
        <li key={card.id} lang={card.language}>
          <h3>
            <a href={`${urls.article(card)}#r-${sentences[0]?.key ?? ''}`}>{card.headline}</a>
          </h3>
          <p className="quiet">
            <a href={urls.section(card.section)}>{card.sectionName}</a> ·{' '}
            <time dateTime={isoMoment(card.publishedAt)}>{showDay(card.publishedAt, zone, card.language)}</time>
          </p>
          {sentences.map(({ key, locator, sentence }, index) => (
            // A sentence may lean twice on the same place.
            <blockquote key={`${key} ${index.toString()}`}>
              {sentence || 'In a place without words of its own.'}
              {locator && ` (${locator})`}
            </blockquote>
          ))}
        </li>
      ))}
    </ul>
  )
}
