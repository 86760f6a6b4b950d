import { rm } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import { media } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { dataPath } from '../env.ts'
import { Refusal } from '../refusal.ts'
import { listUsing, saidUse } from '../search/list-using.ts'

/** Removes a picture that no article shows, and its files. @throws Refusal('in-use') with where it is used */
export async function remove(viewer: Viewer, { id }: { id: string }, now: Date): Promise<void> {
  const { file, widths } = await write(async (tx) => {
    const [picture] = await tx.select().from(media).where(eq(media.id, id))
    allow(viewer, 'media:remove', picture ?? {})
    if (!picture) throw new Refusal('missing', 'This picture is no longer in the library.')
    const using = await listUsing(tx, 'picture', id)
    if (using.length) throw new Refusal('in-use', `This picture is in use: ${saidUse(using)}. Take it out of them first.`)
    await tx.delete(media).where(eq(media.id, id))
    await record(tx, viewer, { verb: 'remove', subject: ['media', id], detail: { name: picture.originalName } }, now)
    return picture
  })
  // After the row: a file without a row is swept, a row without a file would be a broken picture.
  const forms = widths.flatMap((width) => [`${file}-${width}.webp`, `${file}-${width}.jpg`])
  await Promise.all(forms.map((name) => rm(dataPath('media', name), { force: true })))
}
