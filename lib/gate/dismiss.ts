import { gateDismissals } from '#db/schema/articles.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { openArticle } from '../articles/open-article.ts'
import { record } from '../audit/record.ts'
import type { DismissInput } from './schema.ts'

/** Lets a finding of an article be, with the reason; it counts as read when the article goes out. No error is let through by it. */
export function dismiss(viewer: Viewer, { id, fingerprint, rule, reason }: DismissInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'article:revise', await openArticle(tx, { id }))
    const said = { rule, reason, madeBy: viewer.accountId, madeAt: now.getTime() }
    await tx
      .insert(gateDismissals)
      .values({ articleId: id, fingerprint, ...said })
      .onConflictDoUpdate({ target: [gateDismissals.articleId, gateDismissals.fingerprint], set: said })
    await record(tx, viewer, { verb: 'dismiss', subject: ['article', id], detail: { rule, fingerprint, reason } }, now)
  })
}
