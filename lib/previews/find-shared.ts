import { and, eq, gt, isNull } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles, deskMedia } from '#db/schema/articles.ts'
import { previewLinks } from '#db/schema/desk.ts'
import { media } from '#db/schema/publication.ts'
import type { ArticleView } from '../articles/article-view.ts'
import { findWorkingCopy } from '../articles/find-preview.ts'
import { sha256 } from '../ids.ts'

/** What a link shows to whoever has it: the working copy, and when the link closes. Null when it is closed, or none. */
export async function findShared(token: string, now: Date): Promise<{ article: ArticleView; expiresAt: number } | null> {
  const [link] = await read()
    .select({ articleId: previewLinks.articleId, expiresAt: previewLinks.expiresAt })
    .from(previewLinks)
    .innerJoin(articles, eq(articles.id, previewLinks.articleId))
    .where(and(opens(token, now), isNull(articles.deletedAt)))
  if (!link) return null
  const article = await findWorkingCopy(link.articleId)
  return article && { article, expiresAt: link.expiresAt }
}

/** Whether the article behind a link shows this picture: whoever has the link sees no other that is not public. */
export async function isSharedPicture(token: string, { file, width }: { file: string; width: number }, now: Date) {
  const [found] = await read()
    .select({ widths: media.widths })
    .from(previewLinks)
    .innerJoin(deskMedia, eq(deskMedia.articleId, previewLinks.articleId))
    .innerJoin(media, eq(media.id, deskMedia.mediaId))
    .where(and(opens(token, now), eq(media.file, file)))
  return found?.widths.includes(width) ?? false
}

function opens(token: string, now: Date) {
  return and(eq(previewLinks.tokenHash, sha256(token)), isNull(previewLinks.revokedAt), gt(previewLinks.expiresAt, now.getTime()))
}
