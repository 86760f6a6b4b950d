import { eq } from 'drizzle-orm'
import { media } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../refusal.ts'
import { type AddedPicture, addedColumns, toAdded } from './added-picture.ts'
import type { RememberInput } from './schema.ts'

/**
 * Takes what an article says of a picture into the library, for whoever uses it next. Other articles keep their words.
 * @throws Refusal('conflict') when the library says something else than the article's screen knew
 */
export function remember(viewer: Viewer, { id, alt, credit, known }: RememberInput, now: Date): Promise<AddedPicture> {
  return write(async (tx) => {
    const [before] = await tx.select().from(media).where(eq(media.id, id))
    allow(viewer, 'media:describe', before ?? {})
    if (!before) throw new Refusal('missing', 'This picture is no longer in the library.')
    const isSame = before.alt === alt && before.credit === credit
    if (!isSame && (before.alt !== known.alt || before.credit !== known.credit))
      throw new Refusal('conflict', 'Somebody described this picture in the library meanwhile. Load the page again and compare.')
    if (!isSame) {
      await tx
        .update(media)
        .set({ alt, credit, version: before.version + 1 })
        .where(eq(media.id, id))
      await record(tx, viewer, { verb: 'describe', subject: ['media', id], detail: { alt, credit } }, now)
    }
    const [after] = await tx.select(addedColumns).from(media).where(eq(media.id, id))
    return toAdded(viewer, after ?? before)
  })
}
