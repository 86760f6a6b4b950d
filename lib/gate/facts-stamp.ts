import { inArray, max } from 'drizzle-orm'
import type { ReadDb, Tx } from '#db/client.ts'
import { media } from '#db/schema/publication.ts'
import { changes } from '#db/schema/record.ts'
import type { ArticleContent } from '../articles/content.ts'
import { picturesOf } from '../articles/pictures-of.ts'
import { linksStamp } from '../links/links-for-gate.ts'
import { newestSnapshots } from '../snapshots/newest-snapshots.ts'

/**
 * What the facts of a report were read from: the newest line of the change log, the versions of its pictures, and the texts
 * and pages of its sources, none of which is in that log. Another stamp means that the gate must be asked again.
 */
export async function factsStamp(db: ReadDb | Tx, articleId: string, content: ArticleContent): Promise<string> {
  const [newest] = await db.select({ id: max(changes.id) }).from(changes)
  const ids = picturesOf(content)
  const pictures = ids.length
    ? await db.select({ id: media.id, version: media.version }).from(media).where(inArray(media.id, ids)).orderBy(media.id)
    : []
  const pages = await linksStamp(db, content.references)
  const texts = await newestSnapshots(db, articleId)
  return [newest?.id ?? 0, ...pictures.map(({ id, version }) => `${id}:${version}`), ...texts.map(({ id }) => id), ...pages].join(
    ' ',
  )
}
