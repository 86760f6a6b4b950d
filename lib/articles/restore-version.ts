import { and, eq } from 'drizzle-orm'
import { revisions } from '#db/schema/articles.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { demandLock } from '../presence/demand-lock.ts'
import { Refusal } from '../refusal.ts'
import { articleContent } from './content.ts'
import type { Saved } from './draft.ts'
import { keepWorkingCopy } from './keep-working-copy.ts'
import { openArticle } from './open-article.ts'
import type { RestoreVersionInput } from './schema.ts'

/** Makes an earlier revision the working copy again, as a new revision. What readers see does not change. */
export function restoreVersion(viewer: Viewer, input: RestoreVersionInput, now: Date): Promise<Saved> {
  return write(async (tx) => {
    const article = await openArticle(tx, { id: input.id })
    allow(viewer, 'article:revise', article)
    await demandLock(tx, article.id, viewer, now)
    await openArticle(tx, { id: input.id, version: input.version })
    if (article.deletedAt) throw new Refusal('wrong-state', 'This article is in the trash. Take it out first.')
    const [wanted] = await tx
      .select({ seq: revisions.seq, content: revisions.content })
      .from(revisions)
      .where(and(eq(revisions.id, input.revisionId), eq(revisions.articleId, article.id)))
    if (!wanted) throw new Refusal('missing', 'This article has no such revision.')
    const content = articleContent.safeParse(wanted.content)
    if (!content.success) throw new Refusal('old-form', 'This revision has a form that cannot be edited any more.')
    return keepWorkingCopy(tx, article, { content: content.data, revertTo: wanted.seq }, viewer, now)
  })
}
