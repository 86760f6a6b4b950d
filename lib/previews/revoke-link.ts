import { and, eq, isNull } from 'drizzle-orm'
import { previewLinks } from '#db/schema/desk.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { openArticle } from '../articles/open-article.ts'
import { record } from '../audit/record.ts'
import type { RevokeLinkInput } from './schema.ts'

/** Closes a link: whoever follows it from now on finds nothing. */
export function revokeLink(viewer: Viewer, { id, link }: RevokeLinkInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'article:share', await openArticle(tx, { id }))
    const closed = await tx
      .update(previewLinks)
      .set({ revokedAt: now.getTime() })
      .where(and(eq(previewLinks.id, link), eq(previewLinks.articleId, id), isNull(previewLinks.revokedAt)))
      .returning({ id: previewLinks.id })
    if (closed.length) await record(tx, viewer, { verb: 'unshare', subject: ['article', id], detail: { link } }, now)
  })
}
