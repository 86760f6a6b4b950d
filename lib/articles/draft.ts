import { eq } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { indexDesk } from '../search/index-desk.ts'
import { checkNamed } from './check-named.ts'
import { openArticle } from './open-article.ts'
import { saveRevision } from './save-revision.ts'
import type { DraftInput } from './schema.ts'
import { workingSlug } from './working-slug.ts'

/** What a save answers: on disk, as this version, under this slug. */
export interface Saved {
  id: string
  version: number
  slug: string
  /** UTC milliseconds. */
  savedAt: number
}

/** Begins an article. A second submit of the same form finds the article that the first one made. */
export function draft(viewer: Viewer, { id, content }: DraftInput, now: Date): Promise<Saved> {
  return write(async (tx) => {
    allow(viewer, 'article:draft')
    const [made] = await tx.select({ id: articles.id }).from(articles).where(eq(articles.id, id))
    if (made) {
      const article = await openArticle(tx, { id })
      allow(viewer, 'article:read', article)
      return { id, version: article.version, slug: article.slug, savedAt: article.activityAt }
    }
    const slug = await workingSlug(tx, id, content, await checkNamed(tx, content))
    const revision = await saveRevision(tx, { articleId: id, content, reason: 'draft' }, viewer, now)
    const at = now.getTime()
    await tx.insert(articles).values({
      id,
      slug,
      kind: content.kind,
      sectionId: content.sectionId,
      status: 'draft',
      headline: content.headline,
      latestRevisionId: revision.id,
      createdBy: viewer.accountId,
      createdAt: at,
      activityAt: at,
    })
    await indexDesk(tx, id, { ...content, slug })
    await record(tx, viewer, { verb: 'draft', subject: ['article', id], detail: { headline: content.headline } }, now)
    return { id, version: 1, slug, savedAt: at }
  })
}
