import type { ReactNode } from 'react'
import type { FrontView } from '#lib/curation/queries.ts'
import { urls } from '#lib/urls.ts'
import { ArticleCard } from './article-card.tsx'

interface Props {
  front: FrontView
  zone: string
  rail: ReactNode
}

/** The front: one story first, a few beside it, then what is newest in each section, and "Latest" at the side. */
export function Front({ front: { lead, slots, sections }, zone, rail }: Props) {
  return (
    <div className="front">
      <div className={slots.length ? 'front-top' : 'front-top alone'}>
        {lead && (
          <div className="front-lead">
            <ArticleCard article={lead} zone={zone} level={2} sizes="(min-width: 60rem) 46rem, 92vw" isLead />
          </div>
        )}
        {slots.length > 0 && (
          <ul role="list" className="front-slots">
            {slots.map((card) => (
              <li key={card.id}>
                <ArticleCard article={card} zone={zone} level={2} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="front-below">
        <div className="front-sections">
          {sections.map(({ section, cards }) => (
            <section key={section.id} className="front-section" aria-labelledby={`section-${section.slug}`}>
              <h2 id={`section-${section.slug}`}>
                <a href={urls.section(section.slug)}>{section.name}</a>
              </h2>
              <ul role="list" className="front-grid">
                {cards.map((card, index) => (
                  <li key={card.id}>
                    <ArticleCard
                      article={card}
                      zone={zone}
                      isAmongItsOwn
                      {...(index === 0 ? { sizes: '(min-width: 60rem) 26rem, 92vw' } : {})}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        {rail}
      </div>
    </div>
  )
}
