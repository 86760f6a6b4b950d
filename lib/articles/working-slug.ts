import { and, eq, ne, sql } from 'drizzle-orm'
import { preparedFor, type Tx } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { isTaken } from '../addresses/claim.ts'
import { Refusal } from '../refusal.ts'
import { slugify } from '../text.ts'
import { urls } from '../urls.ts'
import type { ArticleContent } from './content.ts'

/**
 * The slug that a working copy gets: the one that was typed, or one that follows the headline and is free.
 * @throws Refusal('slug-taken') when a typed one belongs to another article
 */
export async function workingSlug(
  tx: Tx,
  articleId: string,
  content: Pick<ArticleContent, 'slug' | 'headline'>,
  section: string,
): Promise<string> {
  if (content.slug) {
    if (await isFree(tx, articleId, content.slug, section)) return content.slug
    throw new Refusal('slug-taken', 'Another article has, or once had, this address.', 'slug')
  }
  const base = slugify(content.headline).slice(0, 76) || `untitled-${articleId.slice(-8)}`
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? base : `${base}-${count}`
    if (await isFree(tx, articleId, slug, section)) return slug
  }
}

const otherWith = preparedFor((tx) =>
  tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.slug, sql.placeholder('slug')), ne(articles.id, sql.placeholder('articleId'))))
    .prepare(),
)

async function isFree(tx: Tx, articleId: string, slug: string, section: string): Promise<boolean> {
  const [other] = await otherWith(tx).execute({ slug, articleId })
  return !other && !(await isTaken(tx, { path: urls.article({ section, slug }), kind: 'article', id: articleId }))
}
