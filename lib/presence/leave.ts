import { and, eq } from 'drizzle-orm'
import { articleLocks, presences } from '#db/schema/articles.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import type { PresenceInput } from './schema.ts'

/** Leaves an article: what is one's own there goes at once, so that the next one need not wait. */
export function leave(viewer: Viewer, { id }: PresenceInput): Promise<null> {
  return write(async (tx) => {
    allow(viewer, 'article:list')
    const accountId = viewer.accountId ?? ''
    await tx.delete(presences).where(and(eq(presences.articleId, id), eq(presences.accountId, accountId)))
    await tx.delete(articleLocks).where(and(eq(articleLocks.articleId, id), eq(articleLocks.accountId, accountId)))
    return null
  })
}
