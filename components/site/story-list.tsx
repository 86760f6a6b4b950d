import type { CardView } from '#lib/articles/cards.ts'
import { ArticleCard } from './article-card.tsx'
import { Pager } from './pager.tsx'

interface Props {
  cards: CardView[]
  zone: string
  /** The address of what is older, if anything is. */
  next: string | null
  /** The address of where the list begins, when this is not it. */
  first?: string | null
  empty: string
  isOfOneSection?: boolean
}

/** A list of stories, newest first, with the way to older ones. */
export function StoryList({ cards, zone, next, first = null, empty, isOfOneSection = false }: Props) {
  return (
    <>
      {cards.length > 0 ? (
        <ul role="list" className="stories">
          {cards.map((card) => (
            <li key={card.id}>
              <ArticleCard
                article={card}
                zone={zone}
                level={2}
                isAmongItsOwn={isOfOneSection}
                sizes="(min-width: 42rem) 12rem, 92vw"
              />
            </li>
          ))}
        </ul>
      ) : (
        <p className="list-empty">{empty}</p>
      )}
      <Pager next={next} first={first} />
    </>
  )
}
