import { eq } from 'drizzle-orm'
import { media } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { newId } from '../ids.ts'
import { type AddedPicture, addedColumns, toAdded } from './added-picture.ts'
import type { AddPictureInput } from './schema.ts'

/** Enters a stored picture into the library. The same file sent again is the picture that is there already. */
export function add(viewer: Viewer, input: AddPictureInput, now: Date): Promise<AddedPicture> {
  return write(async (tx) => {
    allow(viewer, 'media:add')
    const [known] = await tx.select(addedColumns).from(media).where(eq(media.sha256, input.sha256))
    if (known) return toAdded(viewer, known)
    const row = { ...input, id: newId(), createdBy: viewer.accountId, createdAt: now.getTime() }
    const [made] = await tx.insert(media).values(row).returning(addedColumns)
    if (!made) throw new Error('An inserted picture came back as nothing.')
    await record(tx, viewer, { verb: 'add-picture', subject: ['media', row.id], detail: { name: input.originalName } }, now)
    return toAdded(viewer, made)
  })
}
