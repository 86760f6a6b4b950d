import { and, eq } from 'drizzle-orm'
import { dismissedSuggestions, suggestions } from '#db/schema/references.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { enqueueSuggestions } from '../articles/enqueue-suggestions.ts'
import { openArticle } from '../articles/open-article.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { tags } from '../tags.ts'
import type { DismissSuggestionInput } from './schema.ts'

/** Says that an article does not belong beside this one: readers are not led there by itself, and the desk does not suggest it again. */
export function dismiss(viewer: Viewer, { id, suggested }: DismissSuggestionInput, now: Date): Promise<void> {
  return write(async (tx) => {
    const article = await openArticle(tx, { id })
    allow(viewer, 'article:revise', article)
    await openArticle(tx, { id: suggested })
    await tx
      .insert(dismissedSuggestions)
      .values({ articleId: id, suggestedId: suggested, dismissedBy: viewer.accountId, dismissedAt: now.getTime() })
      .onConflictDoNothing()
    await tx.delete(suggestions).where(and(eq(suggestions.articleId, id), eq(suggestions.suggestedId, suggested)))
    // Another one may take its place.
    if (article.status === 'live') await enqueueSuggestions(tx, id, now)
    await expire(tx, [tags.suggestions(id)], now)
    await record(tx, viewer, { verb: 'dismiss-suggestion', subject: ['article', id], detail: { suggested } }, now)
  })
}
