import { inArray, max } from 'drizzle-orm'
import type { ReadDb, Tx } from '#db/client.ts'
import { media } from '#db/schema/publication.ts'
import { changes } from '#db/schema/record.ts'
import type { ArticleContent } from '../articles/content.ts'
import { picturesOf } from '../articles/pictures-of.ts'

/**
 * What the facts of a report were read from: the newest line of the change log, and the versions of its pictures, whose
 * words are not in that log. Another stamp means that the gate must be asked again.
 */
export async function factsStamp(db: ReadDb | Tx, content: ArticleContent): Promise<string> {
  const [newest] = await db.select({ id: max(changes.id) }).from(changes)
  const ids = picturesOf(content)
  const pictures = ids.length
    ? await db.select({ id: media.id, version: media.version }).from(media).where(inArray(media.id, ids)).orderBy(media.id)
    : []
  return [newest?.id ?? 0, ...pictures.map(({ id, version }) => `${id}:${version}`)].join(' ')
}
