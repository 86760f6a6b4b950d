import { eq } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { liveArticles, liveCorrections } from '#db/schema/live.ts'
import { median } from '../median.ts'
import { tags } from '../tags.ts'

/** How often the house put itself right, and how soon. */
export interface CorrectionCounts {
  corrections: number
  clarifications: number
  editorsNotes: number
  /** Between the publication of an article and its correction, in hours; null while nothing was corrected. */
  medianHours: number | null
}

const moments = prepared((db) =>
  db
    .select({ class: liveCorrections.class, madeAt: liveCorrections.madeAt, publishedAt: liveArticles.firstPublishedAt })
    .from(liveCorrections)
    .innerJoin(liveArticles, eq(liveArticles.id, liveCorrections.articleId))
    .prepare(),
)

/** Counts what was corrected in live articles. Tag: corrections. */
export async function countCorrections(): Promise<CorrectionCounts & { tags: string[] }> {
  const rows = await moments().execute()
  const of = (kind: (typeof rows)[number]['class']) => rows.filter((row) => row.class === kind)
  const hours = of('correction').map(({ madeAt, publishedAt }) => Math.max(0, madeAt - publishedAt) / 3_600_000)
  return {
    corrections: hours.length,
    clarifications: of('clarification').length,
    editorsNotes: of('editors-note').length,
    medianHours: median(hours),
    tags: [tags.corrections],
  }
}
