import { eq } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import { indexDesk } from '../search/index-desk.ts'
import { contentHash } from './canonical.ts'
import { checkNamed } from './check-named.ts'
import { keepLosingText } from './keep-losing-text.ts'
import { keepWorkingCopy } from './keep-working-copy.ts'
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
export async function draft(viewer: Viewer, input: DraftInput, now: Date): Promise<Saved> {
  try {
    return await begin(viewer, input, now)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'conflict') await write((tx) => keepLosingText(tx, input, viewer, now))
    throw error
  }
}

function begin(viewer: Viewer, { id, content }: DraftInput, now: Date): Promise<Saved> {
  return write(async (tx) => {
    allow(viewer, 'article:draft')
    const [made] = await tx.select({ id: articles.id }).from(articles).where(eq(articles.id, id))
    if (made) {
      const article = await openArticle(tx, { id })
      allow(viewer, 'article:read', article)
      if (contentHash(content) === article.contentHash)
        return { id, version: article.version, slug: article.slug, savedAt: article.activityAt }
      // The first answer never arrived and more was typed since: it is kept, unless somebody went on from there.
      allow(viewer, 'article:revise', article)
      await openArticle(tx, { id, version: 1 })
      return keepWorkingCopy(tx, article, { content }, viewer, now)
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
