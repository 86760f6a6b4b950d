import { asc, eq, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { liveMostRead } from '#db/schema/live.ts'
import { type CardView, cardTags, listCards } from '../articles/cards.ts'
import { tags } from '../tags.ts'

export type ReadPeriod = 'day' | 'week'

export interface MostReadView {
  period: ReadPeriod
  cards: CardView[]
  /** How many are shown; one more is here, so that a page can leave itself out. */
  most: number
  tags: string[]
}

const ofPeriod = prepared((db) =>
  db
    .select({ id: liveMostRead.articleId })
    .from(liveMostRead)
    .where(eq(liveMostRead.period, sql.placeholder('period')))
    .orderBy(asc(liveMostRead.position))
    .prepare(),
)

const shown = 5
// Fewer than this say nothing about what people read.
const enough = 3

/** Where the list stands, without it. */
export function mostReadSlot(period: ReadPeriod): MostReadView {
  return { period, cards: [], most: shown, tags: [] }
}

/** What was read most in the last day or week, as the clock counted it last. Empty while too little was read. */
export async function listMostRead(period: ReadPeriod): Promise<MostReadView> {
  const rows = await ofPeriod().execute({ period })
  const cards = await listCards(rows.map(({ id }) => id))
  return {
    period,
    cards: cards.length < enough ? [] : cards,
    most: shown,
    tags: [tags.site, tags.mostRead, ...cardTags(cards)],
  }
}
