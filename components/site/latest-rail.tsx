import type { CardView } from '#lib/articles/cards.ts'
import { urls } from '#lib/urls.ts'
import { ArticleCard } from './article-card.tsx'
import { Part } from './part.tsx'

interface Props {
  cards: CardView[]
  zone: string
  most: number
  /** The article whose page this is: it never stands in its own rail. */
  without?: string
}

/** "Latest" beside a page: newest first, one part for all pages. */
export function LatestRail({ cards, zone, most, without }: Props) {
  const shown = cards.filter(({ id }) => id !== without).slice(0, most)
  if (!shown.length) return null
  return (
    <Part name="latest" {...(without ? { without } : {})}>
      <section className="latest-rail" aria-labelledby="latest-h">
        <h2 id="latest-h" className="rail-head">
          <a href={urls.latest()}>Latest</a>
        </h2>
        <ul role="list" className="rail">
          {shown.map((card) => (
            <li key={card.id}>
              <ArticleCard article={card} zone={zone} />
            </li>
          ))}
        </ul>
      </section>
    </Part>
  )
}
