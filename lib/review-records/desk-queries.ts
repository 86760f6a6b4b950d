import { desc, eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles, reviewRecords, revisions } from '#db/schema/articles.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { storedContent } from '../articles/content.ts'
import { picturesOf } from '../articles/pictures-of.ts'
import { lastReplacedAt } from '../media/replaced-since.ts'

/** The last review of an article, and whether its text still is the one that was read. */
export interface LastReview {
  name: string
  role: string
  madeAt: number
  isOfThisText: boolean
}

export async function findLastReview(viewer: Viewer, id: string): Promise<LastReview | null> {
  const [row] = await read()
    .select({
      ...{ article: articles, now: revisions.contentHash, content: revisions.content },
      ...{ name: reviewRecords.name, role: reviewRecords.role, madeAt: reviewRecords.madeAt, hash: reviewRecords.contentHash },
    })
    .from(reviewRecords)
    .innerJoin(articles, eq(articles.id, reviewRecords.articleId))
    .innerJoin(revisions, eq(revisions.id, articles.latestRevisionId))
    .where(eq(reviewRecords.articleId, id))
    .orderBy(desc(reviewRecords.madeAt), desc(reviewRecords.id))
    .limit(1)
  if (!row) return null
  allow(viewer, 'article:read', row.article)
  const { name, role, madeAt, hash, now, content } = row
  const since = await lastReplacedAt(picturesOf(storedContent(content)))
  return { name, role, madeAt, isOfThisText: hash === now && madeAt >= since }
}
