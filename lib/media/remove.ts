import { rm } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import { earlierFiles, media } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { dataPath } from '../env.ts'
import { Refusal } from '../refusal.ts'
import { listPictureUses } from '../search/picture-uses.ts'
import { listFolder, pictureFolders, pictureOfFile } from './picture-files.ts'
import { saidUses, seenUses } from './seen-uses.ts'

/** Removes a picture that nothing shows, and its files. @throws Refusal('in-use') with where it is used */
export async function remove(viewer: Viewer, { id }: { id: string }, now: Date): Promise<void> {
  const files = await write(async (tx) => {
    const [picture] = await tx.select().from(media).where(eq(media.id, id))
    allow(viewer, 'media:remove', picture ?? {})
    if (!picture) throw new Refusal('missing', 'This picture is no longer in the library.')
    const used = saidUses(seenUses(viewer, await listPictureUses(tx, id)))
    if (used) throw new Refusal('in-use', `This picture is in use: ${used}. Take it out first.`)
    const earlier = await tx.select({ file: earlierFiles.file }).from(earlierFiles).where(eq(earlierFiles.mediaId, id))
    await tx.delete(media).where(eq(media.id, id))
    await record(tx, viewer, { verb: 'remove', subject: ['media', id], detail: { name: picture.originalName } }, now)
    return new Set([picture, ...earlier].map(({ file }) => file))
  })
  // After the row: a file without a row is swept, a row without a file would be a broken picture.
  for (const folder of pictureFolders) {
    const names = (await listFolder(folder)).filter((name) => files.has(pictureOfFile(name) ?? ''))
    await Promise.all(names.map((name) => rm(dataPath(folder, name), { force: true })))
  }
}
