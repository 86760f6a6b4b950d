import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { articles, revisions } from '#db/schema/articles.ts'
import { Refusal } from '../refusal.ts'
import { type ArticleContent, storedContent } from './content.ts'

type ArticleRow = typeof articles.$inferSelect

/** An article as a verb works on it: its row, and the working copy. */
export interface OpenArticle extends ArticleRow {
  content: ArticleContent
  contentHash: string
}

/** What an editor is shown whose save came too late: the text that is there now, and whose it is. */
export interface Conflict {
  version: number
  content: ArticleContent
  by: string
  at: number
}

/**
 * Opens an article for a verb.
 * @throws Refusal('missing'), or Refusal('conflict') with the other text when somebody saved since `version`
 */
export async function openArticle(tx: Tx, { id, version }: { id: string; version?: number }): Promise<OpenArticle> {
  const [found] = await tx
    .select({
      article: articles,
      content: revisions.content,
      hash: revisions.contentHash,
      at: revisions.createdAt,
      by: accounts.name,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.latestRevisionId))
    .leftJoin(accounts, eq(accounts.id, revisions.createdBy))
    .where(and(eq(articles.id, id)))
  if (!found) throw new Refusal('missing', 'There is no such article.')
  const content = storedContent(found.content)
  if (version !== undefined && found.article.version !== version) {
    const conflict: Conflict = { version: found.article.version, content, by: found.by ?? 'somebody', at: found.at }
    throw new Refusal(
      'conflict',
      `${conflict.by} saved this article since you opened it. Nothing of yours is lost: compare the two.`,
      undefined,
      conflict,
    )
  }
  return { ...found.article, content, contentHash: found.hash }
}
