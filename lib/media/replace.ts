import { and, eq, ne } from 'drizzle-orm'
import { media } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { Refusal } from '../refusal.ts'
import { type AddedPicture, addedColumns, toAdded } from './added-picture.ts'
import { exchangeFile } from './exchange-file.ts'
import { openToReplace } from './open-to-replace.ts'
import type { ReplaceInput } from './schema.ts'

/**
 * Gives a picture another file, under the same id and with the same words. Readers see it at once wherever it is used.
 * @throws Refusal('conflict') when somebody changed it since `version`; Refusal('known') when the file is another picture
 */
export function replace(viewer: Viewer, { id, version, stored }: ReplaceInput, now: Date): Promise<AddedPicture> {
  return write(async (tx) => {
    allow(viewer, 'media:replace')
    const picture = await openToReplace(tx, { id, version })
    if (picture.sha256 === stored.sha256) throw new Refusal('known', 'This is the file that the picture has already.', 'file')
    const [other] = await tx
      .select({ name: media.originalName })
      .from(media)
      .where(and(eq(media.sha256, stored.sha256), ne(media.id, id)))
    if (other)
      throw new Refusal(
        'known',
        `This file is in the library already, as “${other.name || 'a picture without a name'}”. Choose that picture in the articles.`,
        'file',
      )
    await exchangeFile(tx, picture, stored, 'replace-picture', viewer, now)
    const [after] = await tx.select(addedColumns).from(media).where(eq(media.id, id))
    return toAdded(viewer, after ?? picture)
  })
}
