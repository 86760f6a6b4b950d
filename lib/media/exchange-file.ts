import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { articleMedia, articles } from '#db/schema/articles.ts'
import { earlierFiles, media } from '#db/schema/publication.ts'
import type { Viewer } from '../access/allow.ts'
import { staleTags } from '../articles/stale-tags.ts'
import { record } from '../audit/record.ts'
import { enqueueCard } from '../cards/enqueue-card.ts'
import { expire } from '../changes/expire.ts'
import { newId } from '../ids.ts'
import { listPictureUses } from '../search/picture-uses.ts'
import { tags } from '../tags.ts'

type Picture = typeof media.$inferSelect

/** A stored picture, whoever it belongs to. */
export type PictureFile = Pick<Picture, 'file' | 'width' | 'height' | 'widths' | 'bytes' | 'sha256' | 'originalName'>

/**
 * Puts another file in place of a picture's own, wherever it is used: the words and the uses stay, what it was before is
 * kept, and every page that shows it is stale. @returns how many live articles show it
 */
export async function exchangeFile(
  tx: Tx,
  picture: Picture,
  { file, width, height, widths, bytes, sha256, originalName }: PictureFile,
  verb: 'replace-picture' | 'put-picture-back',
  viewer: Viewer,
  now: Date,
): Promise<number> {
  const { id: mediaId, version } = picture
  await tx.insert(earlierFiles).values({
    ...{ id: newId(), mediaId, file: picture.file, width: picture.width, height: picture.height, widths: picture.widths },
    ...{ bytes: picture.bytes, sha256: picture.sha256, originalName: picture.originalName },
    ...{ replacedAt: now.getTime(), replacedBy: viewer.accountId },
  })
  await tx
    .update(media)
    .set({ file, width, height, widths, bytes, sha256, originalName, version: version + 1 })
    .where(eq(media.id, mediaId))
  const shown = tx.select({ id: articleMedia.articleId }).from(articleMedia).where(eq(articleMedia.mediaId, mediaId))
  const live = await tx
    .select({ id: articles.id, sectionId: articles.sectionId })
    .from(articles)
    .where(inArray(articles.id, shown))
  const stale: string[] = []
  for (const article of live) {
    stale.push(...(await staleTags(tx, article)))
    await enqueueCard(tx, article.id, now)
  }
  const { pages } = await listPictureUses(tx, mediaId)
  await expire(tx, [...stale, ...pages.map(({ slug }) => tags.page(slug))], now)
  const detail = { was: picture.file, is: file, name: originalName, articles: live.map(({ id }) => id) }
  await record(tx, viewer, { verb, subject: ['media', mediaId], detail }, now)
  return live.length
}
