import { eq, sql } from 'drizzle-orm'
import { prepared, read } from '#db/client.ts'
import { liveArticles } from '#db/schema/live.ts'
import { dismissedSuggestions } from '#db/schema/references.ts'
import { storedContent } from '../articles/content.ts'
import { kinOf } from './kin.ts'

export interface Related {
  id: string
  score: number
  /** For the desk: "topics: Timekeeping · words: leap, caesium". */
  reason: string
}

const most = 4

/**
 * Live articles that are truly related to this one: topics in common, and words in common that few articles hold; none
 * that an editor dismissed. @returns at most four, best first; none when nothing is close enough
 */
export async function findRelated(articleId: string): Promise<Related[]> {
  const [article] = await liveContent().execute({ id: articleId })
  if (!article) return []
  const found = await kinOf(articleId, storedContent(article.content))
  for (const id of await dismissedOf(articleId)) found.delete(id)
  return [...found]
    .filter(([, { words, topics }]) => words.length >= 3 || (topics.length >= 1 && words.length >= 1))
    .sort(([a, one], [b, two]) => two.score - one.score || (a < b ? 1 : -1))
    .slice(0, most)
    .map(([id, { score, words, topics }]) => ({ id, score, reason: reasonOf(topics, words) }))
}

/** What an editor said does not belong beside this article. */
export async function dismissedOf(articleId: string): Promise<string[]> {
  const rows = await read()
    .select({ id: dismissedSuggestions.suggestedId })
    .from(dismissedSuggestions)
    .where(eq(dismissedSuggestions.articleId, articleId))
  return rows.map(({ id }) => id)
}

const liveContent = prepared((db) =>
  db
    .select({ content: liveArticles.content })
    .from(liveArticles)
    .where(eq(liveArticles.id, sql.placeholder('id')))
    .prepare(),
)

function reasonOf(topicNames: string[], words: string[]): string {
  const shared = [
    topicNames.length ? `topics: ${topicNames.join(', ')}` : '',
    words.length ? `words: ${words.slice(0, 5).join(', ')}` : '',
  ]
  return shared.filter(Boolean).join(' · ')
}
