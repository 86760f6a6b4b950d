import { desc, eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { articles } from '#db/schema/articles.ts'
import { previewLinks } from '#db/schema/desk.ts'
import { allow, may, type Viewer } from '../access/allow.ts'
import type { PreviewLink } from './schema.ts'

/** The links to an article that is not out yet, the newest first; nothing for those who may make none. */
export async function listLinks(viewer: Viewer, articleId: string, now: Date): Promise<PreviewLink[]> {
  const [article] = await read()
    .select({ createdBy: articles.createdBy, status: articles.status })
    .from(articles)
    .where(eq(articles.id, articleId))
  allow(viewer, 'article:read', article ?? {})
  if (!may(viewer, 'article:share', article)) return []
  const { id, name, expiresAt, revokedAt } = previewLinks
  const rows = await read()
    .select({ id, name, expiresAt, revokedAt, by: accounts.name })
    .from(previewLinks)
    .leftJoin(accounts, eq(accounts.id, previewLinks.madeBy))
    .where(eq(previewLinks.articleId, articleId))
    .orderBy(desc(previewLinks.madeAt), desc(previewLinks.id))
    .limit(50)
  return rows.map(({ revokedAt: gone, ...row }) => ({
    ...row,
    state: gone !== null ? 'revoked' : row.expiresAt <= now.getTime() ? 'expired' : 'open',
  }))
}
