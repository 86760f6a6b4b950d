import { eq } from 'drizzle-orm'
import { media } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { newId } from '../ids.ts'
import type { AddPictureInput } from './schema.ts'

/** A picture as the desk's screens take it. */
export interface AddedPicture {
  id: string
  file: string
  width: number
  height: number
  widths: number[]
  alt: string
  caption: string
  credit: string
  licence: string
}

/** Enters a stored picture into the library. The same file sent again is the picture that is there already. */
export function add(viewer: Viewer, input: AddPictureInput, now: Date): Promise<AddedPicture> {
  return write(async (tx) => {
    allow(viewer, 'media:add')
    const columns = {
      id: media.id,
      file: media.file,
      width: media.width,
      height: media.height,
      widths: media.widths,
      alt: media.alt,
      caption: media.caption,
      credit: media.credit,
      licence: media.licence,
    }
    const [known] = await tx.select(columns).from(media).where(eq(media.sha256, input.sha256))
    if (known) return known
    const row = { ...input, id: newId(), createdBy: viewer.accountId, createdAt: now.getTime() }
    await tx.insert(media).values(row)
    await record(tx, viewer, { verb: 'add-picture', subject: ['media', row.id], detail: { name: input.originalName } }, now)
    const { id, file, width, height, widths, alt, caption, credit, licence } = row
    return { id, file, width, height, widths, alt, caption, credit, licence }
  })
}
