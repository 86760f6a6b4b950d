import type { CardView } from '#lib/articles/cards.ts'
import { urls } from '#lib/urls.ts'
import { ArticleCard } from './article-card.tsx'
import { Part } from './part.tsx'

interface Props {
  cards: CardView[]
  zone: string
  tags: string[]
  most: number
  /** The article whose page this is: it never stands in its own rail. */
  without?: string
}

/** "Latest" beside a page: newest first, one part for all pages. */
export function LatestRail({ cards, tags, zone, most, without }: Props) {
  const shown = cards.filter(({ id }) => id !== without).slice(0, most)
  return (
    <Part name="latest" tags={tags} most={most} {...(without ? { without } : {})}>
      {shown.length > 0 && (
        <section className="latest-rail" aria-labelledby="latest-h">
          <h2 id="latest-h" className="rail-head">
            <a href={urls.latest()}>Latest</a>
          </h2>
          <ul role="list" className="rail">
            {shown.map((card) => (
              <li key={card.id} data-item={card.id}>
                <ArticleCard article={card} zone={zone} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Part>
  )
}
