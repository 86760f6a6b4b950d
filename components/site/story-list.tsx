import type { CardView } from '#lib/articles/cards.ts'
import { ArticleCard } from './article-card.tsx'

/** A list of stories, newest first, with the way to older ones. */
export function StoryList({ cards, zone, next, empty }: { cards: CardView[]; zone: string; next: string | null; empty: string }) {
  if (!cards.length) return <p className="quiet">{empty}</p>
  return (
    <>
      <ul role="list" className="stories">
        {cards.map((card) => (
          <li key={card.id}>
            <ArticleCard article={card} zone={zone} level={2} />
          </li>
        ))}
      </ul>
      {next && (
        <nav className="pager" aria-label="Older stories">
          <a href={next} rel="next">
            Older stories
          </a>
        </nav>
      )}
    </>
  )
}
