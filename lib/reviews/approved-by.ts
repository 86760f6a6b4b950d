import { and, eq, gte } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { reviewNotes } from '#db/schema/desk.ts'

/** Who approved exactly this text of an article, by their accounts; `since` is when its pictures changed last. */
export async function approvedBy(articleId: string, hash: string, since: number): Promise<string[]> {
  const rows = await read()
    .select({ by: reviewNotes.madeBy })
    .from(reviewNotes)
    .where(
      and(
        eq(reviewNotes.articleId, articleId),
        eq(reviewNotes.act, 'approve'),
        eq(reviewNotes.approvedHash, hash),
        gte(reviewNotes.madeAt, since),
      ),
    )
  return rows.flatMap(({ by }) => by ?? [])
}
