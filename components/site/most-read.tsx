import type { MostReadView } from '#lib/reads/queries.ts'
import { urls } from '#lib/urls.ts'
import { Part } from './part.tsx'

const heading = { day: 'Most read today', week: 'Most read this week' } as const

/** What others read: headlines in order, one part for all pages. `without`: the article whose page this is. */
export function MostRead({ period, cards, most, tags, without }: MostReadView & { without?: string }) {
  const shown = cards.filter(({ id }) => id !== without).slice(0, most)
  return (
    <Part name={`most-read-${period}`} tags={tags} most={most} {...(without ? { without } : {})}>
      {shown.length > 0 && (
        <section className="most-read" aria-labelledby={`most-read-${period}`}>
          <h2 id={`most-read-${period}`} className="rail-head">
            {heading[period]}
          </h2>
          <ol role="list">
            {shown.map(({ id, section, slug, label, headline, language }) => (
              <li key={id} data-item={id} lang={language}>
                <a href={urls.article({ section, slug })}>{headline}</a>
                {label && <span className="quiet"> {label}</span>}
              </li>
            ))}
          </ol>
        </section>
      )}
    </Part>
  )
}
