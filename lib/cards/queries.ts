import { eq, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { liveCards } from '#db/schema/live.ts'

const cardOfArticle = prepared((db) =>
  db
    .select({ file: liveCards.file })
    .from(liveCards)
    .where(eq(liveCards.articleId, sql.placeholder('article')))
    .prepare(),
)
const cardByFile = prepared((db) =>
  db
    .select({ file: liveCards.file })
    .from(liveCards)
    .where(eq(liveCards.file, sql.placeholder('file')))
    .prepare(),
)

/** The file of a live article's card, or null while there is none. Tag: the article. */
export async function findCard(article: string): Promise<string | null> {
  const [row] = await cardOfArticle().execute({ article })
  return row?.file ?? null
}

/** Whether this file is the card of a live article. */
export async function isLiveCard(file: string): Promise<boolean> {
  return (await cardByFile().execute({ file })).length > 0
}
