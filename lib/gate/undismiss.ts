import { and, eq } from 'drizzle-orm'
import { gateDismissals } from '#db/schema/articles.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { openArticle } from '../articles/open-article.ts'
import { record } from '../audit/record.ts'
import type { UndismissInput } from './schema.ts'

/** Looks at a finding again that was let be. */
export function undismiss(viewer: Viewer, { id, fingerprint }: UndismissInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'article:revise', await openArticle(tx, { id }))
    await tx.delete(gateDismissals).where(and(eq(gateDismissals.articleId, id), eq(gateDismissals.fingerprint, fingerprint)))
    await record(tx, viewer, { verb: 'undismiss', subject: ['article', id], detail: { fingerprint } }, now)
  })
}
