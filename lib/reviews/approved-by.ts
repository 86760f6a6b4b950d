import { and, eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { reviewNotes } from '#db/schema/desk.ts'

/** Who approved exactly this text of an article, by their accounts. */
export async function approvedBy(articleId: string, hash: string): Promise<string[]> {
  const rows = await read()
    .select({ by: reviewNotes.madeBy })
    .from(reviewNotes)
    .where(and(eq(reviewNotes.articleId, articleId), eq(reviewNotes.act, 'approve'), eq(reviewNotes.approvedHash, hash)))
  return rows.flatMap(({ by }) => by ?? [])
}
