import { desc, eq, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { liveReviewRecords } from '#db/schema/live.ts'

/** That somebody read what is live of an article, word for word, against its sources. */
export interface ReviewView {
  name: string
  /** What they were when they did: “Editor”. */
  role: string
  /** How many sources were opened. */
  sources: number
  madeAt: number
}

const reviewOf = prepared((db) =>
  db
    .select({
      name: liveReviewRecords.name,
      role: liveReviewRecords.role,
      sources: liveReviewRecords.sources,
      madeAt: liveReviewRecords.madeAt,
    })
    .from(liveReviewRecords)
    .where(eq(liveReviewRecords.articleId, sql.placeholder('article')))
    .orderBy(desc(liveReviewRecords.madeAt))
    .limit(1)
    .prepare(),
)

/** The review of exactly what readers see, or null: of another text it is none. Tag: the article. */
export async function findReview(article: string): Promise<ReviewView | null> {
  const [row] = await reviewOf().execute({ article })
  return row ?? null
}
