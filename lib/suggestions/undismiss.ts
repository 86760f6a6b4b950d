import { and, eq } from 'drizzle-orm'
import { dismissedSuggestions } from '#db/schema/references.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { enqueueSuggestions } from '../articles/enqueue-suggestions.ts'
import { openArticle } from '../articles/open-article.ts'
import { record } from '../audit/record.ts'
import type { DismissSuggestionInput } from './schema.ts'

/** Lets an article be suggested again; readers see it when the worker has looked anew. */
export function undismiss(viewer: Viewer, { id, suggested }: DismissSuggestionInput, now: Date): Promise<void> {
  return write(async (tx) => {
    const article = await openArticle(tx, { id })
    allow(viewer, 'article:revise', article)
    await tx
      .delete(dismissedSuggestions)
      .where(and(eq(dismissedSuggestions.articleId, id), eq(dismissedSuggestions.suggestedId, suggested)))
    if (article.status === 'live') await enqueueSuggestions(tx, id, now)
    await record(tx, viewer, { verb: 'undismiss-suggestion', subject: ['article', id], detail: { suggested } }, now)
  })
}
